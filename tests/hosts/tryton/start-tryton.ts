import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startServer } from '../../support/child-server.ts';
import { freePort } from '../../support/free-port.ts';
import { inCache } from '../../support/paths.ts';
import { TRYTON_ENV, writeConfig } from './config.ts';
import { installTryton } from './install-tryton.ts';
import { seedTryton } from './seed-tryton.ts';

export interface TrytonUser {
  readonly login: string;
  readonly password: string;
  readonly language: 'en' | 'nl';
}

export interface TrytonHost {
  /** Without a slash at the end, for example `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly database: 'tryton';
  readonly users: Readonly<Record<'sales' | 'verkoop' | 'binnendienst' | 'stagiair', TrytonUser>>;
  /** Open-items CSV made from Tryton's own records. */
  readonly bookFile: string;
  stop(): Promise<void>;
}

/** Installs and seeds Tryton where needed, and starts it on a copy of today's database and a free loopback port. */
export async function startTryton(): Promise<TrytonHost> {
  await installTryton();
  const seeded = await seedTryton();
  const folder = mkdtempSync(inCache('tryton', 'run-'));
  cpSync(seeded, folder, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeFolder);
  const server = await startServer({
    command: '/usr/bin/trytond',
    args: ['-c', writeConfig(folder, port), '-d', 'tryton'],
    env: TRYTON_ENV,
    log: path.join(folder, 'trytond.log'),
    url: `${url}/`,
    name: 'Tryton',
  });
  const stop = async () => {
    await server.stop();
    process.off('exit', removeFolder);
    removeFolder();
  };
  const users = {
    sales: user('sales', 'en'),
    verkoop: user('verkoop', 'nl'),
    binnendienst: user('binnendienst', 'nl'),
    stagiair: user('stagiair', 'nl'),
  };
  return { url, database: 'tryton', users, bookFile: path.join(folder, 'book.csv'), stop };
}

const user = (login: string, language: TrytonUser['language']): TrytonUser => ({ login, password: `${login}-geheim`, language });
