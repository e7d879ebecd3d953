import { sourceId } from '@/lib/domain/ids';
import type { FileSource } from '@/lib/sources/contract';
import { looseHead } from '../text-encoding';
import { REQUIRED_COLUMNS } from './columns';
import { readCsv } from './read-csv';
import { bestSeparator } from './table-head';

const TABLE_NAME = /\.(csv|tsv|txt)$/i;
/** Characters that are in no text, and the replacement of bytes that could not be one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f]/;
const SOME_COLUMNS = 2;

/** A table of open items. */
export const csvSource: FileSource = {
  id: sourceId('csv'),
  label: 'CSV',
  sniff: (head, fileName) => {
    const text = looseHead(head);
    if (NO_TEXT.test(text) || /^\s*</.test(text)) return 0;
    const { columns } = bestSeparator(text);
    if (REQUIRED_COLUMNS.every((column) => columns.has(column))) return 3;
    if (columns.size >= SOME_COLUMNS) return 2;
    // Too little to claim another's file, enough to say which column a table lacks.
    return TABLE_NAME.test(fileName) && /[,;\t|]/.test(text) ? 1 : 0;
  },
  parse: readCsv,
};
