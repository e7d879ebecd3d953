import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from './plain-error.ts';
import { lastLines } from './run.ts';

const READY_WITHIN_MS = 60_000;
const ENDS_WITHIN_MS = 5_000;

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Takes what the server says. */
  readonly log: string;
  /** Answered with success when the server is ready. */
  readonly url: string;
  /** For the sentence when it does not start. */
  readonly name: string;
}

export interface ChildServer {
  stop(): Promise<void>;
}

/** Starts a server and waits until it answers. It ends with this process, whether that asks for it or not. */
export async function startServer({ command, args, cwd, env, log, url, name }: ServerCommand): Promise<ChildServer> {
  const output = openSync(log, 'w');
  const child = spawn(command, args, {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  const atExit = () => child.kill('SIGKILL');
  process.once('exit', atExit);
  const stop = async () => {
    process.off('exit', atExit);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await Promise.race([ended, wait(ENDS_WITHIN_MS).then(() => child.kill('SIGKILL'))]);
  };
  if (await isReady(url, child)) return { stop };
  await stop();
  throw new PlainError(`${lastLines(readFileSync(log, 'utf8'), 10)}\n${name} did not start.`);
}

async function isReady(url: string, server: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return true;
    await wait(200);
  }
  return false;
}
