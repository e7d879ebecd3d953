import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../find-chromium.ts';

/** Where a browser of Chromium's family on Linux looks for what IT sets, by a part of its program's path. */
const FOLDERS: readonly (readonly [string, string])[] = [
  ['google-chrome', '/etc/opt/chrome/policies/managed'],
  ['microsoft-edge', '/etc/opt/edge/policies/managed'],
  ['chromium', '/etc/chromium/policies/managed'],
];
/** Firefox reads this one file, whichever it is. */
const FIREFOX = '/etc/firefox/policies/policies.json';

const isRootOnLinux = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/** The folder of the browser that tests drive; null: only root on Linux may write there, and for another program it is not known. */
async function policyFolder(): Promise<string | null> {
  if (!isRootOnLinux()) return null;
  const program = await findChromium();
  return FOLDERS.find(([name]) => program.includes(name))?.[1] ?? null;
}

/** Why no policy can be set for Chromium here; null: it can. */
export const whyNoPolicy = async (): Promise<string | null> =>
  (await policyFolder()) === null ? 'only root on Linux may set what IT sets' : null;

/** Why none can be set for Firefox; null: it can, and there is none that would be lost. */
export function whyNoFirefoxPolicy(): string | null {
  if (!isRootOnLinux()) return 'only root on Linux may set what IT sets';
  return existsSync(FIREFOX) ? 'Firefox has policies of its own here' : null;
}

/**
 * Sets what IT sets for an extension, for every Chromium of this machine that starts from now on or is open. Returns how to take it away
 * again, with every folder that was made; at the end of the process that happens by itself.
 */
export async function setManagedPolicy(extensionId: string, settings: unknown): Promise<() => void> {
  const file = path.join((await policyFolder()) ?? '', `creditside-test-${process.pid}.json`);
  return putForNow(file, { '3rdparty': { extensions: { [extensionId]: settings } } });
}

/** The same for Firefox, which reads it when it starts. */
export const setFirefoxPolicy = (addOnId: string, settings: unknown): (() => void) =>
  putForNow(FIREFOX, { policies: { '3rdparty': { Extensions: { [addOnId]: settings } } } });

function putForNow(file: string, content: unknown): () => void {
  const made = firstMissing(path.dirname(file));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
  const remove = () => {
    process.off('exit', remove);
    rmSync(file, { force: true });
    if (made) rmSync(made, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return remove;
}

/** The topmost folder on the way that is not there yet; null: all are. */
function firstMissing(folder: string): string | null {
  if (existsSync(folder)) return null;
  return firstMissing(path.dirname(folder)) ?? folder;
}
