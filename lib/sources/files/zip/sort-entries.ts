import { bestClaim } from '@/lib/sources/best-claim';
import type { FileSource, Rejection } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { headOf } from '../head-of';
import { rejection } from '../rejection';
import { looseHead } from '../text-encoding';
import { isArchive } from './is-archive';
import { unpackHead } from './unpack-entry';
import type { ZipEntry } from './zip-directory';

/** What file managers leave behind. */
const LITTER = /^(\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;
/** Invoices travel with their picture: PDF, PNG, JPEG, GIF. */
const COMPANION = /^(%PDF|\x89PNG|\xff\xd8\xff|GIF8)/;

export interface SortedEntries {
  readonly source: FileSource;
  readonly entries: readonly ZipEntry[];
  readonly rejected: readonly Rejection[];
}

/**
 * Which of the packed files make the book, and in which format: judged by the first bytes of each.
 *
 * @throws SourceRefused not-recognised, zip-nested, zip-mixed, and what unpacking throws.
 */
export async function sortEntries(
  zip: Blob,
  all: readonly ZipEntry[],
  formats: readonly FileSource[],
  signal: AbortSignal,
): Promise<SortedEntries> {
  const entries: ZipEntry[] = [];
  const rejected: Rejection[] = [];
  let source: FileSource | null = null;
  for (const entry of all) {
    if (entry.isFolder || LITTER.test(entry.name)) continue;
    const head = await headOf((bytes) => unpackHead(zip, entry, bytes, signal));
    const claim = bestClaim(head, entry.name, formats);
    if (claim === null) {
      if (isArchive(head)) refuse('zip-nested', { file: entry.name });
      if (!isCompanion(head)) rejected.push(rejection({ file: entry.name }, 'file-unknown'));
      continue;
    }
    const isOneBook = source === null || (source === claim && source.parseAll !== undefined);
    if (!isOneBook) refuse('zip-mixed', { file: entry.name });
    source = claim;
    entries.push(entry);
  }
  return source ? { source, entries, rejected } : refuse('not-recognised');
}

function isCompanion(head: Uint8Array): boolean {
  const isBlank = looseHead(head).trim() === '';
  return isBlank || COMPANION.test(new TextDecoder('windows-1252').decode(head.subarray(0, 4)));
}
