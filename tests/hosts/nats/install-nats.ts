import { existsSync } from 'node:fs';
import path from 'node:path';
import { aptInstall, isDebianRoot } from '../../support/debian.ts';

const NAME = 'nats-server';
const PLACES = ['/usr/sbin', '/usr/local/bin', ...(process.env.PATH ?? '').split(path.delimiter)];

const installed = (): string | null =>
  PLACES.filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, NAME))
    .find((file) => existsSync(file)) ?? null;

/** Null when the team's server is here or can be installed; else why not. */
export const whyNoNats = (): string | null =>
  installed() !== null || isDebianRoot() ? null : 'nats-server is not installed, and this is not Debian with root rights';

/** The path of nats-server, from Debian where it is missing. */
export async function installNats(): Promise<string> {
  await aptInstall([NAME], () => installed() !== null);
  return installed() ?? NAME;
}
