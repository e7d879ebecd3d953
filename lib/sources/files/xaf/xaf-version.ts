import { refuse } from '@/lib/sources/refuse';

const NAMESPACE = /\sxmlns(?::[\w.-]+)?\s*=\s*["']([^"']*)["']/g;
const VERSION_4 = /4\.0\/?$/;
const SPLIT_FILE = /^\s*vervolgbestand\s+(\d+)\s+van\s+(\d+)/i;

/** The predecessor of 1999 has no XML at all: it begins with its version. */
export function isClair1(head: Uint8Array): boolean {
  return new TextDecoder('windows-1252').decode(head.subarray(0, 12)) === 'CLAIR1.00.00';
}

/** Exporters spell name spaces in many ways; only the number at the end is looked at. XAF 4.0 dates its lines by other rules. */
export function refuseOtherVersion(_name: string, tag: string): void {
  for (const [, uri = ''] of tag.matchAll(NAMESPACE)) {
    if (VERSION_4.test(uri)) refuse('version-unsupported', { line: 1 }, { version: '4.0' });
  }
}

/** One part of an audit file that was cut into several: the open items of one part are nobody's position. */
export function refuseSplitFile(comment: string): void {
  const [, part = '', parts = ''] = SPLIT_FILE.exec(comment) ?? [];
  if (part !== '') refuse('split-file', { line: 1 }, { part, parts });
}
