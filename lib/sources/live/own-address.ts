import { refuse } from '../refuse';

/**
 * The address of a next page as a host gives it, which must be below the address we began with: our token goes nowhere else.
 * @throws SourceRefused `answer-malformed`.
 */
export function ownAddress(address: string, base: string): string {
  const [url, home] = [URL.canParse(address, `${base}/`) ? new URL(address, `${base}/`) : null, new URL(base)];
  const isOurs = url !== null && url.origin === home.origin && url.pathname.startsWith(`${home.pathname.replace(/\/$/, '')}/`);
  return isOurs ? url.href : refuse('answer-malformed', null, { host: home.host });
}
