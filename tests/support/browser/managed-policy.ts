import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../find-chromium.ts';

/** Where a browser on Linux looks for what IT sets, by a part of its program's path. */
const FOLDERS: readonly (readonly [string, string])[] = [
  ['google-chrome', '/etc/opt/chrome/policies/managed'],
  ['microsoft-edge', '/etc/opt/edge/policies/managed'],
  ['chromium', '/etc/chromium/policies/managed'],
];

/** The folder of the browser that tests drive; null: only root on Linux may write there, and for another program it is not known. */
async function policyFolder(): Promise<string | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const program = await findChromium();
  return FOLDERS.find(([name]) => program.includes(name))?.[1] ?? null;
}

/** Why no policy can be set here; null: it can. */
export const whyNoPolicy = async (): Promise<string | null> =>
  (await policyFolder()) === null ? 'only root on Linux may set what IT sets' : null;

/**
 * Sets what IT sets for an extension, for every browser of this machine that starts from now on or is open. Returns how to take it away again,
 * with every folder that was made; at the end of the process that happens by itself.
 */
export async function setManagedPolicy(extensionId: string, settings: unknown): Promise<() => void> {
  const folder = (await policyFolder()) ?? '';
  const made = firstMissing(folder);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `creditside-test-${process.pid}.json`);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: settings } } }));
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
