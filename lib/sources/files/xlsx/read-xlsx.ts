import { type Batch, type FileConfig, type PullContext, SourceRefused } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { FILE_LIMITS } from '../limits';
import { aboutTable } from '../open-items/about-table';
import { TableBuilder } from '../open-items/table-builder';
import { Outbox } from '../outbox';
import { rejection } from '../rejection';
import { ZIP_LIMITS, type ZipLimits } from '../zip/zip-limits';
import { chooseSheet } from './choose-sheet';
import { openPackage } from './open-package';
import { readXml } from './read-xml';
import { serialDate } from './serial-date';
import { SheetRows } from './sheet-rows';

/** A workbook holds one table more often than a zip file holds one book: what it may become is less. */
const LIMITS = { ...FILE_LIMITS, zip: { ...ZIP_LIMITS, totalBytes: 2_000_000_000 } as ZipLimits };

/**
 * Debtors and open items from a workbook (Office Open XML, ECMA-376): the first sheet that holds a known layout, else the first that holds
 * anything, read as `readCsv` reads a table; others that hold one are named as not read. Formulas count for what they came to when the file was saved. Days are told from numbers by their
 * format, in the calendar of 1900 or 1904.
 *
 * @throws SourceRefused for a file that is not taken as a whole; the signal's reason when aborted.
 */
export async function* readXlsx(file: Blob, { config, signal }: PullContext<FileConfig>, limits = LIMITS): AsyncGenerator<Batch> {
  try {
    const book = await openPackage(file, limits, signal);
    const { sheet, others } = await chooseSheet(book, config.mappings ?? [], limits, signal);
    const outbox = new Outbox();
    for (const name of others) outbox.reject(rejection({}, 'sheet-not-read', null, name));
    const dayOf = (value: number) => serialDate(value, book.cells.is1904);
    const builder = new TableBuilder(config, limits, outbox, dayOf);
    const rows = new SheetRows(book.cells, limits, (row) => builder.add(row));
    const progress = (bytes: number) => Math.floor((bytes / Math.max(1, sheet.size)) * file.size);
    for await (const bytes of readXml(sheet, { name: 'worksheet', shape: rows.shape }, limits, signal)) {
      if (!outbox.isDue(progress(bytes))) continue;
      yield outbox.take(progress(bytes), file.size);
      signal.throwIfAborted();
    }
    const table = builder.end();
    if (!table.sink.hasDebtors && !table.sink.hasRejected) refuse('no-debtors');
    yield outbox.take(file.size, file.size, aboutTable(table, builder, config));
  } catch (error) {
    throw error instanceof SourceRefused ? inOwnWords(error) : error;
  }
}

/** That a workbook is a zip file within is nothing that a person has to know. */
function inOwnWords(error: SourceRefused): SourceRefused {
  const { kind, place, fields } = error.refusal;
  if (kind === 'zip-bomb') return new SourceRefused({ kind: 'too-large', place, fields });
  if (kind === 'zip-locked') return new SourceRefused({ kind: 'workbook-form', place: null, fields });
  return kind === 'zip-damaged' ? new SourceRefused({ kind: 'malformed', place, fields }) : error;
}
