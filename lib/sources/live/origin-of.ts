import { refuse } from '../refuse';

/**
 * The address that a person typed, as requests begin with it: origin and path, without a slash at its end.
 * @throws SourceRefused `unreachable` for what is no address of http or https.
 */
export function originOf(typed: string | undefined, otherwise = ''): string {
  const address = typed?.trim() || otherwise;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return refuse('unreachable', null, { host: address.slice(0, 80) });
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
