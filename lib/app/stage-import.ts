import type { At } from '@/lib/domain/assessment';
import type { BookGeneration } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import type { DebtorIdentity } from '@/lib/domain/debtor';
import { sourceId } from '@/lib/domain/ids';
import type { ImportOutcome, ImportProgress } from '@/lib/domain/import';
import { fail, ok } from '@/lib/domain/result';
import type { TableReading } from '@/lib/domain/table-mapping';
import { debtorAliases } from '@/lib/matching/debtor-aliases';
import { readClock } from '@/lib/platform/clock';
import { newDebtorKey } from '@/lib/platform/ids';
import { type FileBook, readBook } from '@/lib/sources/books-of';
import { SourceRefused } from '@/lib/sources/contract';
import { nextBook } from '@/lib/sources/next-book';
import { carryForward } from '@/lib/store/carry-forward';
import { dropGeneration, leftovers } from '@/lib/store/clean-up';
import { GenerationWriter } from '@/lib/store/generation-writer';
import { markReady } from '@/lib/store/generations';
import { withImportLock } from '@/lib/store/import-lock';
import { begunEarly } from './begun-early';
import { fileConfig } from './file-config';
import { importFailure } from './import-failure';
import { bookName, newGeneration } from './new-generation';
import { ADDS_UP, slotOf } from './slot-of';
import { writeBatches } from './write-batches';

export interface StageInput {
  /** Dropped together, of any formats. */
  readonly files: readonly File[];
  /** Handed in: this runs in a worker, where the settings cannot be read. */
  readonly company: CompanySettings;
  readonly at: At;
  /** How a person said that tables are to be read. */
  readonly reading?: TableReading;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** Every file of a company is a copy of the same books: a debtor number means the same in each. */
export const FILE_SOURCE = sourceId('file');

/**
 * Reads the first of the files, with those that belong to it, into a new generation beside the current book, which nothing of this touches:
 * refused, cancelled or failed, it leaves no trace. An import that waited for confirmation makes way.
 */
export async function stageImport(input: StageInput): Promise<ImportOutcome> {
  const { book, rest } = await nextBook(input.files.map((file) => ({ name: file.name, file })));
  if (book instanceof SourceRefused) return { result: fail({ kind: 'refused', refusal: book.refusal }), rest };
  const staged = await withImportLock(() => stage(book, input));
  return { result: staged === 'busy' ? fail({ kind: 'busy' }) : staged, rest };
}

async function stage(
  book: FileBook,
  { files, company, at, reading, signal, onProgress }: StageInput,
): Promise<ImportOutcome['result']> {
  const generation = newGeneration(FILE_SOURCE, 'file', bookName(book), company, at);
  const config = { ...fileConfig(company, files), fileName: generation.fileName, ...reading };
  const batches = begunEarly(readBook(book, { config, signal, ...at, since: null }));
  let writer: GenerationWriter | null = null;
  try {
    for (const { id } of await leftovers(company.id)) await dropGeneration(id);
    const aliasesOf = (debtor: DebtorIdentity) => debtorAliases(debtor, FILE_SOURCE);
    writer = await GenerationWriter.begin(generation, { newKey: newDebtorKey, aliasesOf });
    const { about, rejections, totals } = await writeBatches(batches, writer, { today: at.today, signal, onProgress });
    const slot = slotOf(book.source.id, about);
    const { debtors, changes, current } = await writer.finish(slot);
    if (current && ADDS_UP.includes(slot)) await carryForward(current.id, generation.id);
    signal.throwIfAborted();
    const finishedAt = readClock();
    const ready: BookGeneration = { ...generation, slot, state: 'ready', finishedAt, about, totals: totals(debtors) };
    await markReady(ready, rejections, changes);
    return ok({ generation: ready, rejections, changes, current });
  } catch (error) {
    await writer?.settle();
    // What cannot be removed now, `cleanUpBook` removes; why the import failed matters more.
    await dropGeneration(generation.id).catch(() => undefined);
    return fail(importFailure(error, signal));
  }
}
