import { sourceId } from '@/lib/domain/ids';
import type { FileSource } from '@/lib/sources/contract';
import { looseHead } from '../text-encoding';
import { readCamt } from './camt/read-camt';
import { readEach } from './read-each';

const ROOT = /<(?:[\w.-]+:)?Document[\s>]/;
const MESSAGE = /camt\.05[234]\.\d{3}|<(?:[\w.-]+:)?(BkToCstmrStmt|BkToCstmrAcctRpt|BkToCstmrDbtCdtNtfctn)[\s>]/;

/** Bank statements in XML. */
export const camtSource: FileSource = {
  id: sourceId('camt'),
  label: 'camt.053',
  sniff: (head) => {
    const text = looseHead(head);
    return ROOT.test(text) && MESSAGE.test(text) ? 3 : 0;
  },
  parse: readCamt,
  parseAll: (files, context) => readEach(files, context, readCamt),
};
