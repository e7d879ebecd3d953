import { sourceId } from '@/lib/domain/ids';
import type { FileSource } from '@/lib/sources/contract';
import type { Column } from '../open-items/columns';
import { looseHead } from '../text-encoding';
import { readCsv } from './read-csv';
import { findSeparator } from './separator';

const TABLE_NAME = /\.(csv|tsv|txt)$/i;
/** Characters that are in no text; the mark with which programs of DOS end one is none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
const NO_TEXT = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;
const SOME_COLUMNS = 2;
const MANY_COLUMNS = 4;
const AMOUNTS: readonly Column[] = ['open', 'amount', 'total'];

/** A table of open items. */
export const csvSource: FileSource = {
  id: sourceId('csv'),
  label: 'CSV',
  sniff: (head, fileName) => {
    const text = looseHead(head);
    if (NO_TEXT.test(text) || /^\s*[<{[]/.test(text)) return 0;
    const { columns, buckets, isTable } = findSeparator(text);
    const hasAmount = buckets >= SOME_COLUMNS || AMOUNTS.some((column) => columns.has(column));
    if (hasAmount && (columns.size >= MANY_COLUMNS || isOurOwn(columns))) return 3;
    if (columns.size + buckets >= SOME_COLUMNS) return 2;
    // Too little to claim another's file, enough to ask what the columns of a table are.
    return isTable || (TABLE_NAME.test(fileName) && /[,;\t|]/.test(text)) ? 1 : 0;
  },
  parse: readCsv,
};

const isOurOwn = (columns: ReadonlySet<Column>): boolean =>
  columns.has('open') && columns.has('debtor_number') && columns.has('name');
