import type { At } from '@/lib/domain/assessment';
import type { BookAbout, BookTotals } from '@/lib/domain/book';
import { BookTally } from '@/lib/domain/book-tally';
import type { LocalDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import { fail, ok, type Result } from '@/lib/domain/result';
import { type Batch, type Refusal, type Rejection, SourceRefused } from '@/lib/sources/contract';
import { recognise } from '@/lib/sources/recognise';

/** What a bookkeeping file holds. */
export interface FileDescription {
  readonly fileName: string;
  readonly source: string;
  readonly about: BookAbout;
  readonly totals: BookTotals;
  readonly openOrders: number;
  /** The first of them; the count of all is in the totals. */
  readonly rejections: readonly Rejection[];
}

export interface DescribeOptions {
  readonly fileName: string;
  /** The date of the file itself, for files whose contents name none. */
  readonly modifiedOn: LocalDate;
  readonly at: At;
}

const REJECTIONS_SHOWN = 20;

/** Reads a whole file and keeps nothing of it but counts and sums, in minor units of the file's currency. A file that is not taken is a value. */
export async function describeFile(
  file: Blob,
  { fileName, modifiedOn, at }: DescribeOptions,
): Promise<Result<FileDescription, Refusal>> {
  try {
    const source = await recognise(file, fileName);
    const context = { config: { currency: EUR, fileName, modifiedOn }, signal: new AbortController().signal, ...at, since: null };
    const count = new FileCount(at.today);
    for await (const batch of source.parse(file, context)) count.add(batch);
    return ok({ fileName, source: source.label, ...count.result() });
  } catch (error) {
    if (error instanceof SourceRefused) return fail(error.refusal);
    throw error;
  }
}

class FileCount {
  private readonly tally: BookTally;
  private readonly debtors = new Set<string>();
  private readonly rejections: Rejection[] = [];
  private rejected = 0;
  private openOrders = 0;
  private about: Partial<BookAbout> = {};

  constructor(today: LocalDate) {
    this.tally = new BookTally(today);
  }

  add({ records, rejected, about }: Batch): void {
    for (const record of records) {
      if (record.kind === 'debtor') this.debtors.add(record.debtor.number);
      if (record.kind === 'open-item') this.tally.addOpenItem(record.item);
      if (record.kind === 'settled-item') this.tally.addSettledItem();
      if (record.kind === 'open-order') this.openOrders++;
    }
    this.rejected += rejected.length;
    this.rejections.push(...rejected.slice(0, REJECTIONS_SHOWN - this.rejections.length));
    this.about = { ...this.about, ...about };
  }

  result(): Omit<FileDescription, 'fileName' | 'source'> {
    // The last batch of a source makes this complete (contract.ts).
    const about = this.about as BookAbout;
    const totals = this.tally.totals(about.currency, { debtors: this.debtors.size, rejected: this.rejected });
    return { about, totals, openOrders: this.openOrders, rejections: this.rejections };
  }
}
