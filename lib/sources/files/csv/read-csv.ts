import type { Batch, FileConfig, PullContext } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { FILE_LIMITS } from '../limits';
import { aboutTable } from '../open-items/about-table';
import { TableBuilder } from '../open-items/table-builder';
import { Outbox } from '../outbox';
import { looseHead, textEncoding } from '../text-encoding';
import { textChunks } from '../text-stream';
import { CsvRows } from './csv-rows';
import { findSeparator } from './separator';
import { withoutWrapping } from './wrapped-lines';

const HEAD_BYTES = 4_096;
/** Line ends of old Macintosh programs, which some still write. */
const RETURN_ALONE = /\r(?!\n)/g;

/**
 * Debtors, open items, orders and settled items from a table (CSV; comma, semicolon, tab or bar): in a layout of a package, with columns known by
 * their names in Dutch, English, German or French, or as a person mapped them. Amounts include VAT. How amounts and dates are written is decided
 * once, from the first rows; a table that can be read in two ways is refused rather than guessed.
 *
 * @throws SourceRefused for a file that is not taken as a whole; the signal's reason when aborted.
 */
export async function* readCsv(
  file: Blob,
  { config, signal }: PullContext<FileConfig>,
  limits = FILE_LIMITS,
): AsyncGenerator<Batch> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const text = looseHead(head);
  const hasReturns = !text.includes('\n') && text.includes('\r');
  const outbox = new Outbox();
  const builder = new TableBuilder(config, limits, outbox);
  const { separator } = findSeparator(text);
  const onRow = withoutWrapping(text, separator, (cells, line) => builder.add({ cells, line }), limits);
  const rows = new CsvRows(separator, onRow, limits);
  for await (const { text: piece, bytes } of textChunks(file, textEncoding(head, 'plain'), signal)) {
    rows.write(hasReturns ? piece.replace(RETURN_ALONE, '\n') : piece);
    if (!outbox.isDue(bytes)) continue;
    yield outbox.take(bytes, file.size);
    signal.throwIfAborted();
  }
  rows.end();
  const table = builder.end();
  if (!table.sink.hasDebtors && !table.sink.hasRejected) refuse('no-debtors');
  yield outbox.take(file.size, file.size, aboutTable(table, builder, config));
}
