import { sourceId } from '@/lib/domain/ids';
import type { FileSource } from '@/lib/sources/contract';
import { looseHead } from '../text-encoding';
import { readXaf } from './read-xaf';
import { isClair1 } from './xaf-version';

const ROOT = /<(?:[\w.-]+:)?auditfile[\s>/]/;
/** A document type says nothing of a bookkeeping file, but whoever sends one is owed the sentence about it. */
const ENTITIES = /<!ENTITY\s/;

/** The Dutch audit file. */
export const xafSource: FileSource = {
  id: sourceId('xaf'),
  label: 'XML Auditfile Financieel',
  sniff: (head) => {
    if (isClair1(head)) return 3;
    const text = looseHead(head);
    if (ROOT.test(text)) return 3;
    return ENTITIES.test(text) ? 1 : 0;
  },
  parse: readXaf,
};
