import { sourceId } from '@/lib/domain/ids';
import type { FileSource } from '@/lib/sources/contract';
import { isArchive } from './is-archive';
import { readZip } from './read-zip';

/** A zip file with one book in it: a single file of any of the formats, or many of one that comes in many. */
export function zipSource(formats: readonly FileSource[]): FileSource {
  return {
    id: sourceId('zip'),
    label: 'ZIP',
    sniff: (head) => (isArchive(head) ? 3 : 0),
    parse: (file, context) => readZip(file, context, formats),
  };
}
