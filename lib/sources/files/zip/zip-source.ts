import { sourceId } from '@/lib/domain/ids';
import type { FileSource } from '@/lib/sources/contract';
import { isZip } from './is-zip';
import { readZip } from './read-zip';

/** Parts of every workbook and text document of an office suite, which are zip files too. */
const OFFICE = /\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|word\/|mimetypeapplication\/vnd\./;

/** A zip file with one book in it: a single file of any of the formats, or many of one that comes in many. */
export function zipSource(formats: readonly FileSource[]): FileSource {
  return {
    id: sourceId('zip'),
    label: 'ZIP',
    sniff: (head) => (isZip(head) && !OFFICE.test(new TextDecoder('windows-1252').decode(head)) ? 3 : 0),
    parse: (file, context) => readZip(file, context, formats),
  };
}
