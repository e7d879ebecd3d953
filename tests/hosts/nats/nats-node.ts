import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from '../../support/plain-error.ts';
import { lastLines } from '../../support/run.ts';

const READY_WITHIN_MS = 30_000;

/** One server process. */
export interface NatsNode {
  readonly name: string;
  /** Address of its figures, for measurements. */
  readonly monitorUrl: string;
  pid(): number | undefined;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again with what is on its disk. */
  start(): Promise<void>;
}

export interface NodeOptions {
  readonly program: string;
  /** Holds the configuration `<name>.conf`; takes the log. */
  readonly folder: string;
  readonly name: string;
  readonly monitor: number;
}

/** Starts a server and waits until it can store something. It ends with this process. */
export async function startNode({ program, folder, name, monitor }: NodeOptions): Promise<NatsNode> {
  const log = path.join(folder, `${name}.log`);
  const monitorUrl = `http://127.0.0.1:${monitor}`;
  let child: ChildProcess | null = null;
  const atExit = () => child?.kill('SIGKILL');
  process.once('exit', atExit);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const running = child;
    child = null;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await ended;
  };
  const start = async () => {
    const output = openSync(log, 'a');
    child = spawn(program, ['-c', path.join(folder, `${name}.conf`)], { stdio: ['ignore', output, output] });
    if (await isReady(monitorUrl, child)) return;
    await end('SIGKILL');
    throw new PlainError(`${lastLines(readFileSync(log, 'utf8'), 10)}\nnats-server ${name} did not start.`);
  };
  await start();
  return { name, monitorUrl, pid: () => child?.pid, start, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** Ready is when JetStream is: of a cluster, when it has a leader and this server follows it. */
async function isReady(monitorUrl: string, server: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const response = await fetch(`${monitorUrl}/healthz`).catch(() => null);
    if (response?.ok) return true;
    await wait(50);
  }
  return false;
}
