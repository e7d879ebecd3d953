import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PlainError } from '../../support/plain-error.ts';
import { lastLines } from '../../support/run.ts';

const READY_WITHIN_MS = 30_000;
/** A server whose disk was full does not end by itself any more. */
const ENDS_WITHIN_MS = 10_000;

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** One server process. */
export interface NatsNode {
  readonly name: string;
  /** Address of its figures, for measurements. */
  readonly monitorUrl: string;
  /** One of its figures, such as `/jsz`, from wherever it runs; null: it does not answer. */
  ask(place: string): Promise<unknown>;
  pid(): number | undefined;
  /** Ends it in order; if it does not, as a power cut does. */
  stop(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again with what is on its disk. */
  start(): Promise<void>;
}

/** Has a program run elsewhere, such as on a network of its own. */
export type Inside = (program: string, args: readonly string[]) => readonly [string, string[]];

export interface NodeOptions {
  readonly program: string;
  /** Holds the configuration `<name>.conf`; takes the log. */
  readonly folder: string;
  readonly name: string;
  readonly monitor: number;
  readonly inside?: Inside | undefined;
}

/** Starts a server and waits until it can store something. It ends with this process. */
export async function startNode({ program, folder, name, monitor, inside }: NodeOptions): Promise<NatsNode> {
  const log = path.join(folder, `${name}.log`);
  const monitorUrl = `http://127.0.0.1:${monitor}`;
  const ask = (place: string) => (inside ? askInside(inside, monitorUrl + place) : askHere(monitorUrl + place));
  let child: ChildProcess | null = null;
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const ending = child;
    child = null;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    const patience = setTimeout(() => ending.kill('SIGKILL'), ENDS_WITHIN_MS);
    await ended;
    clearTimeout(patience);
    running.delete(ending);
  };
  const start = async () => {
    const output = openSync(log, 'a');
    const args = ['-c', path.join(folder, `${name}.conf`)];
    child = spawn(...(inside?.(program, args) ?? [program, args]), { stdio: ['ignore', output, output] });
    running.add(child);
    if (await isReady(ask, child)) return;
    await end('SIGKILL');
    throw new PlainError(`${lastLines(readFileSync(log, 'utf8'), 10)}\nnats-server ${name} did not start.`);
  };
  await start();
  return { name, monitorUrl, ask, pid: () => child?.pid, start, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

async function askHere(url: string): Promise<unknown> {
  const response = await fetch(url).catch(() => null);
  return response?.ok ? response.json() : null;
}

async function askInside(inside: Inside, url: string): Promise<unknown> {
  const answer = await promisify(execFile)(...inside('curl', ['--silent', '--fail', '--max-time', '2', url])).catch(() => null);
  return answer && JSON.parse(answer.stdout);
}

/** Ready is when JetStream is: of a cluster, when it has a leader and this server follows it. */
async function isReady(ask: NatsNode['ask'], server: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    if ((await ask('/healthz')) !== null) return true;
    await wait(50);
  }
  return false;
}
