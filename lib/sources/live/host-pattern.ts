import { originOf } from './origin-of';

/** The match pattern of an address: match patterns know no port. */
export function hostPattern(typed: string | undefined, otherwise = ''): string {
  const { protocol, hostname } = new URL(originOf(typed, otherwise));
  return `${protocol}//${hostname}/*`;
}
