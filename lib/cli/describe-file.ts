import type { At } from '@/lib/domain/assessment';
import type { BankEntry } from '@/lib/domain/bank-entry';
import type { BookAbout, BookTotals } from '@/lib/domain/book';
import { BookTally } from '@/lib/domain/book-tally';
import type { LocalDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import { fail, ok, type Result } from '@/lib/domain/result';
import { type FileBook, readBook } from '@/lib/sources/books-of';
import { type Batch, type Refusal, type Rejection, SourceRefused } from '@/lib/sources/contract';
import { BookPositions, type PrintedPosition } from './book-positions';

/** What a bookkeeping file holds, or several that are one book. */
export interface FileDescription {
  readonly fileName: string;
  readonly source: string;
  readonly about: BookAbout;
  readonly totals: BookTotals;
  readonly openOrders: number;
  readonly positions: readonly PrintedPosition[];
  readonly bankEntries: readonly BankEntry[];
  /** The first of them; the count of all is in the totals. */
  readonly rejections: readonly Rejection[];
}

export interface DescribeOptions {
  /** The date of the file itself, for files whose contents name none. */
  readonly modifiedOn: LocalDate;
  readonly at: At;
}

const REJECTIONS_KEPT = 1_000;

/** Reads a whole book. Amounts in minor units, sums in the currency of the book. A file that is not taken is a value. */
export async function describeFile(
  book: FileBook,
  { modifiedOn, at }: DescribeOptions,
): Promise<Result<FileDescription, Refusal>> {
  const fileName = book.files.map(({ name }) => name).join(', ');
  try {
    const context = { config: { currency: EUR, fileName, modifiedOn }, signal: new AbortController().signal, ...at, since: null };
    const count = new FileCount(at.today);
    for await (const batch of readBook(book, context)) count.add(batch);
    return ok({ fileName, source: book.source.label, ...count.result() });
  } catch (error) {
    if (error instanceof SourceRefused) return fail(error.refusal);
    throw error;
  }
}

class FileCount {
  private readonly tally: BookTally;
  private readonly positions = new BookPositions();
  private readonly rejections: Rejection[] = [];
  private rejected = 0;
  private openOrders = 0;
  private about: Partial<BookAbout> = {};

  constructor(today: LocalDate) {
    this.tally = new BookTally(today);
  }

  add({ records, rejected, about }: Batch): void {
    for (const record of records) {
      this.positions.add(record);
      if (record.kind === 'open-item') this.tally.addOpenItem(record.item);
      if (record.kind === 'settled-item') this.tally.addSettledItem();
      if (record.kind === 'open-order') this.openOrders++;
    }
    this.rejected += rejected.length;
    this.rejections.push(...rejected.slice(0, REJECTIONS_KEPT - this.rejections.length));
    this.about = { ...this.about, ...about };
  }

  result(): Omit<FileDescription, 'fileName' | 'source'> {
    // The last batch of a source makes this complete (contract.ts).
    const about = this.about as BookAbout;
    const { openOrders, positions, rejections, rejected } = this;
    const totals = this.tally.totals(about.currency, { debtors: positions.size, rejected });
    return { about, totals, openOrders, positions: positions.printed(), bankEntries: positions.bankEntries, rejections };
  }
}
