import { globSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/paths.ts';

/** Every folder of the credit core that holds code; only those at or below one of `wanted` when any is given. */
export function mutatedFolders(wanted: readonly string[]): string[] {
  const files = globSync('lib/{domain,policy}/**/*.ts', { cwd: ROOT }).filter((file) => !/\.(test|examples)\.ts$/.test(file));
  const folders = [...new Set(files.map((file) => path.dirname(file).replaceAll(path.sep, '/')))].sort();
  if (wanted.length === 0) return folders;
  return folders.filter((folder) => wanted.some((one) => `${folder}/`.startsWith(`${one.replace(/\/+$/, '')}/`)));
}
