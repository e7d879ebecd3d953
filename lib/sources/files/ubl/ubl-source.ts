import { sourceId } from '@/lib/domain/ids';
import type { FileSource } from '@/lib/sources/contract';
import { looseHead } from '../text-encoding';
import { readAllUbl, readUbl } from './read-ubl';
import { rootName } from './root-name';

/** Invoices and credit notes as they were sent. */
export const ublSource: FileSource = {
  id: sourceId('ubl'),
  label: 'UBL',
  sniff: (head) => (rootName(looseHead(head)) === null ? 0 : 3),
  parse: readUbl,
  parseAll: readAllUbl,
};
