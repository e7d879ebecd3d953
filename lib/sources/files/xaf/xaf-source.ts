import { sourceId } from '@/lib/domain/ids';
import type { FileSource } from '@/lib/sources/contract';
import { looseHead } from '../text-encoding';
import { readAllXaf, readXaf } from './read-xaf';
import { isAuditFile, isClair1, partMark } from './xaf-version';

/** A document type says nothing of a bookkeeping file, but whoever sends one is owed the sentence about it. */
const ENTITIES = /<!ENTITY\s/;

/** The Dutch audit file. */
export const xafSource: FileSource = {
  id: sourceId('xaf'),
  label: 'XML Auditfile Financieel',
  sniff: (head) => {
    if (isClair1(head) || isAuditFile(head) || partMark(head)) return 3;
    return ENTITIES.test(looseHead(head)) ? 1 : 0;
  },
  parse: readXaf,
  parseAll: readAllXaf,
  partOf: partMark,
};
