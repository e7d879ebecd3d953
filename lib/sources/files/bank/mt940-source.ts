import { sourceId } from '@/lib/domain/ids';
import type { FileSource } from '@/lib/sources/contract';
import { looseHead } from '../text-encoding';
import { readMt940 } from './mt940/read-mt940';
import { readEach } from './read-each';

/** The account that a statement is of, behind its number or, where a bank leaves that out, before its opening balance; each on a line. */
const STATEMENT =
  /(?:^|[\r\n]|\{4:):20:[\s\S]*?[\r\n]:25P?:|(?:^|[\r\n]):25P?:[^\r\n]+\s+(?::28C?:[^\r\n]*\s+)?:60[FM]:[CD]\d{6}[A-Z]{3}/;

/** Bank statements in SWIFT's format. */
export const mt940Source: FileSource = {
  id: sourceId('mt940'),
  label: 'MT940',
  sniff: (head) => (STATEMENT.test(looseHead(head)) ? 3 : 0),
  parse: readMt940,
  parseAll: (files, context) => readEach(files, context, readMt940),
};
