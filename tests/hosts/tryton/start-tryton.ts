import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inCache } from '../../support/paths.ts';
import { PlainError } from '../../support/plain-error.ts';
import { lastLines } from '../../support/run.ts';
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

const READY_WITHIN_MS = 60_000;

/** Installs and seeds Tryton where needed, and starts it on a copy of today's database and a free loopback port. */
export async function startTryton(): Promise<TrytonHost> {
  await installTryton();
  const seeded = await seedTryton();
  const folder = mkdtempSync(inCache('tryton', 'run-'));
  cpSync(seeded, folder, { recursive: true });
  const port = await freePort();
  const log = path.join(folder, 'trytond.log');
  const output = openSync(log, 'w');
  const args = ['-c', writeConfig(folder, port), '-d', 'tryton'];
  const server = spawn('/usr/bin/trytond', args, { env: { ...process.env, ...TRYTON_ENV }, stdio: ['ignore', output, output] });
  const stop = stopper(server, folder);
  const url = `http://127.0.0.1:${port}`;
  if (!(await isReady(url, server))) {
    const said = lastLines(readFileSync(log, 'utf8'), 10);
    await stop();
    throw new PlainError(`${said}\nTryton did not start.`);
  }
  const users = {
    sales: user('sales', 'en'),
    verkoop: user('verkoop', 'nl'),
    binnendienst: user('binnendienst', 'nl'),
    stagiair: user('stagiair', 'nl'),
  };
  return { url, database: 'tryton', users, bookFile: path.join(folder, 'book.csv'), stop };
}

const user = (login: string, language: TrytonUser['language']): TrytonUser => ({ login, password: `${login}-geheim`, language });

/** Ends the server with its folder; also when this process ends without having asked for it. */
function stopper(server: ChildProcess, folder: string): () => Promise<void> {
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  const atExit = () => {
    server.kill('SIGKILL');
    removeFolder();
  };
  process.once('exit', atExit);
  return async () => {
    process.off('exit', atExit);
    if (server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await Promise.race([ended, wait(5000).then(() => server.kill('SIGKILL'))]);
    }
    removeFolder();
  };
}

async function isReady(url: string, server: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const response = await fetch(`${url}/`).catch(() => null);
    if (response?.ok) return true;
    await wait(200);
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
