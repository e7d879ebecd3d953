import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer';

const KB_IN_MB = 1_024;

function parentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
  } catch {
    return 0;
  }
}

function shareOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Memory of all processes of a browser in MB, what they share counted once; not a number where the system does not tell. */
export function browserMemoryMb(browser: Browser): number {
  const root = browser.process()?.pid;
  if (root === undefined || process.platform !== 'linux') return Number.NaN;
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const isOfBrowser = (pid: number): boolean => pid === root || (pid > 1 && isOfBrowser(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isOfBrowser).reduce((sum, pid) => sum + shareOf(pid), 0) / KB_IN_MB;
}
