import { existsSync } from 'node:fs';
import { aptInstall, isDebianRoot } from './debian.ts';
import { installedFirefox } from './installed-browsers.ts';
import { PlainError } from './plain-error.ts';

/** The Firefox that CREDITSIDE_FIREFOX names, else an installed one, else Debian's when root on Debian, else null. */
export async function findFirefox(): Promise<string | null> {
  const named = process.env.CREDITSIDE_FIREFOX;
  if (named && !existsSync(named)) throw new PlainError(`CREDITSIDE_FIREFOX names ${named}, but there is no such file.`);
  const found = named || installedFirefox();
  if (found || !isDebianRoot()) return found;
  console.log('Installing Firefox from Debian …');
  await aptInstall(['firefox-esr'], () => installedFirefox() !== null);
  return installedFirefox();
}
