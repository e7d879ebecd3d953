import type { BookAbout, BookGap, EvidenceRung, Notation } from '@/lib/domain/book';
import type { Batch, FileConfig, PullContext } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { FILE_LIMITS } from '../limits';
import { Outbox } from '../outbox';
import { looseHead, textEncoding } from '../text-encoding';
import { textChunks } from '../text-stream';
import { CsvRows } from './csv-rows';
import type { CsvTable } from './csv-table';
import { TableBuilder } from './table-builder';
import { bestSeparator } from './table-head';

const HEAD_BYTES = 4_096;

/**
 * Debtors, open items, orders and settled items from a table with one row for each (CSV; comma, semicolon, tab or bar). Columns are known by
 * their names in Dutch, English, German or French. Amounts include VAT. How amounts and dates are written is decided once, from the first
 * rows; a table that can be read in two ways is refused rather than guessed.
 *
 * @throws SourceRefused for a file that is not taken as a whole; the signal's reason when aborted.
 */
export async function* readCsv(
  file: Blob,
  { config, signal }: PullContext<FileConfig>,
  limits = FILE_LIMITS,
): AsyncGenerator<Batch> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const outbox = new Outbox();
  const builder = new TableBuilder(config, limits, outbox);
  const rows = new CsvRows(bestSeparator(looseHead(head)).separator, (cells, line) => builder.add(cells, line), limits);
  for await (const { text, bytes } of textChunks(file, textEncoding(head, 'plain'), signal)) {
    rows.write(text);
    if (!outbox.isDue(bytes)) continue;
    yield outbox.take(bytes, file.size);
    signal.throwIfAborted();
  }
  rows.end();
  const table = builder.settle();
  if (!table.hasDebtors && !table.hasRejected) refuse('no-debtors');
  yield outbox.take(file.size, file.size, about(table, config, builder.notation));
}

function about(table: CsvTable, config: FileConfig, notation: Notation): BookAbout {
  return {
    software: null,
    administration: null,
    currency: table.currency,
    asOf: table.asOf ?? config.modifiedOn,
    asOfFrom: table.asOf ? 'contents' : 'file-date',
    period: null,
    rung: rungOf(table),
    gaps: gapsOf(table),
    notation,
  };
}

/** A table without a single item says that nothing is open, which is as good as it gets. */
function rungOf({ told }: CsvTable): EvidenceRung {
  if (told.dueDates || !told.items) return 'due-dates';
  return told.invoiceDates || told.numbers ? 'invoice-dates' : 'balances';
}

function gapsOf(table: CsvTable): BookGap[] {
  const { settled, orders, limits, terms } = table.told;
  const missing: Partial<Record<BookGap, boolean>> = {
    'due-dates': rungOf(table) !== 'due-dates',
    'settled-items': !settled,
    'open-orders': !orders,
    'credit-limits': !limits,
    'payment-terms': !terms,
  };
  return (Object.keys(missing) as BookGap[]).filter((gap) => missing[gap]);
}
