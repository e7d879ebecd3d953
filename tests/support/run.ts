import { spawn } from 'node:child_process';
import { ROOT } from './paths.ts';
import { PlainError } from './plain-error.ts';

export interface RunResult {
  readonly code: number;
  /** Standard output and standard error as they came. */
  readonly output: string;
  readonly seconds: number;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs a command quietly to its end. A command that cannot be started gives code 127. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const chunks: string[] = [];
    const end = (code: number) => resolve({ code, output: chunks.join(''), seconds: (performance.now() - startedAt) / 1000 });
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      // What is captured is read as plain text.
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
    child.on('error', (error) => {
      chunks.push(error.message);
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** As `run`; a failure throws `sentence` after the last lines of what the command said. */
export async function runOrFail(
  command: string,
  args: readonly string[],
  sentence: string,
  options: RunOptions = {},
): Promise<RunResult> {
  const result = await run(command, args, options);
  if (result.code !== 0) throw new PlainError(`${lastLines(result.output, 20)}\n${sentence}`);
  return result;
}

export const lastLines = (text: string, count: number): string => text.trim().split('\n').slice(-count).join('\n');
