import { sourceId } from '@/lib/domain/ids';
import type { FileSource } from '@/lib/sources/contract';
import { looseHead } from '../text-encoding';
import { readAllUbl, readUbl } from './read-ubl';
import { type UblRoot, ublRoot } from './ubl-root';

const certainty = (root: UblRoot | null): 0 | 1 | 3 => (root === null ? 0 : root.isSure ? 3 : 1);

/** Invoices and credit notes as they were sent. */
export const ublSource: FileSource = {
  id: sourceId('ubl'),
  label: 'UBL',
  sniff: (head) => certainty(ublRoot(looseHead(head))),
  parse: readUbl,
  parseAll: readAllUbl,
};
