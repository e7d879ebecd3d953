/** Second levels under which names are given out, as `co` in `co.uk`. */
const SECOND_LEVELS: ReadonlySet<string> = new Set(['co', 'com', 'org', 'net', 'ac', 'or', 'gv', 'gov', 'edu', 'ltd', 'plc']);

/** The part of a normalised domain that somebody registered: `shop.example.co.uk` is of `example.co.uk`. */
export function registrableDomain(domain: string): string {
  const labels = domain.split('.');
  const isNested = labels.length > 2 && (labels.at(-1) as string).length === 2 && SECOND_LEVELS.has(labels.at(-2) as string);
  return labels.slice(isNested ? -3 : -2).join('.');
}
