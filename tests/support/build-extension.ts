import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { packageBin } from './package-bin.ts';
import { inRoot } from './paths.ts';
import { runOrFail } from './run.ts';

export type BuildTarget = 'chrome' | 'firefox';

const SOURCES = ['components', 'entrypoints', 'lib', 'public', 'wxt.config.ts', 'package-lock.json', 'tsconfig.json'];

/** Builds the extension unless the build is newer than every source. Returns the folder of the unpacked extension. */
export async function buildExtension(target: BuildTarget): Promise<string> {
  const folder = inRoot('.output', `${target}-mv3`);
  if (isCurrent(path.join(folder, 'manifest.json'))) return folder;
  const flags = target === 'firefox' ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome'];
  await runOrFail(process.execPath, [packageBin('wxt'), 'build', ...flags], `The extension could not be built for ${target}.`);
  return folder;
}

/** Writes .wxt, whose tsconfig ours extends; the type check needs it on a fresh clone. */
export async function prepareTypes(): Promise<void> {
  if (isCurrent(inRoot('.wxt', 'tsconfig.json'))) return;
  await runOrFail(process.execPath, [packageBin('wxt'), 'prepare'], 'The types of the extension could not be prepared.');
}

function isCurrent(builtFile: string): boolean {
  if (!existsSync(builtFile)) return false;
  const builtAt = statSync(builtFile).mtimeMs;
  return SOURCES.every((source) => newestChange(inRoot(source)) < builtAt);
}

/** Milliseconds since 1970 of the newest change in a file or folder; a test file is no source. */
function newestChange(file: string): number {
  if (!existsSync(file) || /\.test\.tsx?$/.test(file)) return 0;
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time tells of a removed file.
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newestChange(path.join(file, name))));
}
