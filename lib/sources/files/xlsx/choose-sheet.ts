import type { TableMapping } from '@/lib/domain/table-mapping';
import { refuse } from '@/lib/sources/refuse';
import { XmlReader } from '@/lib/sources/xml/xml-reader';
import type { FileLimits } from '../limits';
import { findLayout, HEADER_WITHIN } from '../open-items/find-layout';
import type { TableRow } from '../open-items/layout';
import { textEncoding } from '../text-encoding';
import type { OpenPackage } from './open-package';
import { SheetRows } from './sheet-rows';
import type { SheetRef } from './workbook';

/** Enough of a sheet for its header and the rows below it. */
const HEAD_BYTES = 262_144;
const MOST_LOOKED_AT = 100;
const ROWS_LOOKED_AT = HEADER_WITHIN * 2;

export interface ChosenSheet {
  readonly sheet: Blob;
  /** Names of others that everybody sees and that hold a known layout too: nobody can tell whether they go on or say the same again. */
  readonly others: readonly string[];
}

/** The first sheet with a known layout, else the first that holds anything. Refuses with `empty` a workbook in which none does. */
export async function chooseSheet(
  book: OpenPackage,
  mappings: readonly TableMapping[],
  limits: FileLimits,
  signal: AbortSignal,
): Promise<ChosenSheet> {
  const known: SheetRef[] = [];
  let first: SheetRef | null = null;
  for (const ref of book.sheets.slice(0, MOST_LOOKED_AT)) {
    signal.throwIfAborted();
    if (ref.isHidden && known.length > 0) break;
    const head = await book.head(ref, HEAD_BYTES);
    const rows = head ? firstRows(head, book, limits) : [];
    if (rows.length === 0) continue;
    if (findLayout(rows, mappings)) known.push(ref);
    first ??= ref;
  }
  const [chosen = first ?? refuse('empty'), ...others] = known;
  return { sheet: (await book.sheet(chosen)) ?? refuse('malformed'), others: others.map(({ name }) => name) };
}

/** The rows that can be read from the beginning of a sheet, which ends anywhere. */
function firstRows(head: Uint8Array, { cells }: OpenPackage, limits: FileLimits): readonly TableRow[] {
  const rows: TableRow[] = [];
  const sheet = new SheetRows(cells, limits, (row) => {
    if (rows.length < ROWS_LOOKED_AT) rows.push(row);
  });
  const reader = new XmlReader('worksheet', sheet.shape, limits);
  reader.write(new TextDecoder(textEncoding(head, 'xml').label).decode(head, { stream: true }));
  return rows;
}
