import { looseHead } from '../text-encoding';

const ROOT = /<(?:[\w.-]+:)?auditfile[\s>/]/;
const NAMESPACE = /\sxmlns(?::[\w.-]+)?\s*=\s*["']([^"']*)["']/g;
const VERSION_4 = /4\.0\/?$/;
const CONTINUATION = /<!--\s*vervolgbestand\s+(\d{1,6})\s+van\s+(\d{1,6})/i;

/** The predecessor of 1999 has no XML at all: it begins with its version, after a byte order mark if there is one. */
export function isClair1(head: Uint8Array): boolean {
  return looseHead(head.subarray(0, 32)).startsWith('CLAIR1.00.00');
}

export const isAuditFile = (head: Uint8Array): boolean => ROOT.test(looseHead(head));

/** Exporters spell name spaces in many ways; only the number at the end is looked at. */
export function namesVersion4(rootTag: string): boolean {
  return [...rootTag.matchAll(NAMESPACE)].some(([, uri = '']) => VERSION_4.test(uri));
}

/** Which part of a split audit file this is, by its first bytes; null when it does not say. Part 1 often does not. */
export function partMark(head: Uint8Array): { readonly part: number; readonly parts: number } | null {
  const [, part, parts] = CONTINUATION.exec(looseHead(head)) ?? [];
  return part && parts ? { part: Number(part), parts: Number(parts) } : null;
}
