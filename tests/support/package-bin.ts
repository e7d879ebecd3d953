import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.ts';

/**
 * The script behind a command of an installed package, to be run with `process.execPath`:
 * the wrappers in node_modules/.bin are shell scripts on one system and .cmd files on another.
 */
export function packageBin(packageName: string, binName = packageName): string {
  const folder = inRoot('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[binName];
  if (!file) throw new Error(`package ${packageName} has no command ${binName}`);
  return path.join(folder, file);
}
