import { sourceId } from '@/lib/domain/ids';
import type { FileSource } from '@/lib/sources/contract';
import { isZip } from './is-zip';
import { readZip } from './read-zip';

/** What a workbook or text document of an office suite begins with; these are zip files too. */
const OFFICE = /^(\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|word\/|mimetype$)/;
/** Of an entry's own header: where its name begins, and where the length of that stands. */
const [NAME_AT, LENGTH_AT] = [30, 26];

/** A zip file with one book in it: a single file of any of the formats, or many of one that comes in many. */
export function zipSource(formats: readonly FileSource[]): FileSource {
  return {
    id: sourceId('zip'),
    label: 'ZIP',
    sniff: (head) => (isZip(head) && !OFFICE.test(firstName(head)) ? 3 : 0),
    parse: (file, context) => readZip(file, context, formats),
  };
}

function firstName(head: Uint8Array): string {
  const length = (head[LENGTH_AT] ?? 0) + (head[LENGTH_AT + 1] ?? 0) * 256;
  return new TextDecoder('windows-1252').decode(head.subarray(NAME_AT, NAME_AT + length));
}
