import type { BookAbout, BookTotals } from '@/lib/domain/book';
import { BookTally } from '@/lib/domain/book-tally';
import type { ImportProgress, Rejection } from '@/lib/domain/import';
import type { LocalDate } from '@/lib/domain/local-date';
import { defaultPolicy } from '@/lib/policy/default-policy';
import { PaymentTally } from '@/lib/policy/score/payment-tally';
import type { Batch, DomainRecord, Watermark } from '@/lib/sources/contract';
import type { GenerationWriter } from '@/lib/store/generation-writer';
import { completeAbout } from './complete-about';
import { turnsFor } from './turns-for';

/** More rejected rows than anybody reads; the rest is only counted. */
const REJECTIONS_SHOWN = 200;
const RECORDS_A_TURN = 1_000;

export interface WrittenBatches {
  readonly about: BookAbout;
  readonly rejections: readonly Rejection[];
  /** How far a live source has come with it. */
  readonly next: Watermark;
  totals(debtors: number): BookTotals;
}

/** What is counted while a book streams by. */
interface Tallies {
  readonly book: BookTally;
  readonly payments: PaymentTally;
}

/** Lets a source's batches flow into the store, one at a time, so that no more than a batch is ever waiting in memory. */
export async function writeBatches(
  batches: AsyncIterable<Batch>,
  writer: GenerationWriter,
  { today, signal, onProgress }: { today: LocalDate; signal: AbortSignal; onProgress: (progress: ImportProgress) => void },
): Promise<WrittenBatches> {
  const tallies = { book: new BookTally(today), payments: new PaymentTally(today, defaultPolicy) };
  const rejections: Rejection[] = [];
  let about: Partial<BookAbout> = {};
  let next: Watermark = null;
  let [rejected, banked] = [0, 0];
  const takeTurn = turnsFor(RECORDS_A_TURN);
  for await (const batch of batches) {
    signal.throwIfAborted();
    for (const record of batch.records) writeRecord(record, writer, tallies);
    const entries = batch.records.flatMap((record) => (record.kind === 'bank-entry' ? [record.entry] : []));
    banked += entries.length;
    if (entries.length > 0) await writer.addBankEntries(entries);
    rejected += batch.rejected.length;
    rejections.push(...batch.rejected.slice(0, REJECTIONS_SHOWN - rejections.length));
    about = { ...about, ...batch.about };
    next = batch.next;
    await writer.makeRoom();
    await takeTurn(batch.records.length);
    onProgress({ ...batch.progress, rejected });
  }
  signal.throwIfAborted();
  const known = completeAbout(about);
  const totals = (debtors: number): BookTotals => ({
    ...tallies.book.totals(known.currency, { debtors, rejected }),
    portfolio: tallies.payments.mean,
    ...(banked > 0 && { bank: { entries: banked, new: 0, placed: 0 } }),
  });
  return { about: known, rejections, next, totals };
}

function writeRecord(record: DomainRecord, writer: GenerationWriter, { book, payments }: Tallies): void {
  if (record.kind === 'debtor') writer.addDebtor(record.debtor);
  if (record.kind === 'open-order') writer.addOpenOrder(record.debtorNumber, record.order);
  if (record.kind === 'open-item') {
    book.addOpenItem(record.item);
    writer.addOpenItem(record.debtorNumber, record.item);
  }
  if (record.kind === 'settled-item') {
    book.addSettledItem();
    payments.add(record.item);
    writer.addSettledItem(record.debtorNumber, record.item);
  }
}
