import { isZip } from './is-zip';

/** What a workbook or text document of an office suite begins with; these are zip files too. */
const OFFICE = /^(\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|word\/|mimetype$)/;
/** Of an entry's own header: where its name begins, and where the length of that stands. */
const [NAME_AT, LENGTH_AT] = [30, 26];

/** Whether these first bytes are a zip file that a person packed, and no document. */
export const isArchive = (head: Uint8Array): boolean => isZip(head) && !OFFICE.test(firstName(head));

function firstName(head: Uint8Array): string {
  const length = (head[LENGTH_AT] ?? 0) + (head[LENGTH_AT + 1] ?? 0) * 256;
  return new TextDecoder('windows-1252').decode(head.subarray(NAME_AT, NAME_AT + length));
}
