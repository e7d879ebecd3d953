import type * as z from 'zod/mini';
import type { BookAbout, BookGap } from '@/lib/domain/book';
import type { Batch, DomainRecord, Rejection, Watermark } from '../contract';
import type { LiveContext } from '../live-contract';
import { RowFault } from './row-fault';

const BATCH = 500;
const SHOWN = 80;
/** Rows of one pull: a book of a million documents, and more is no book. */
const MAX_ROWS = 5_000_000;

/** Where a row came from: its resource, and which of its fields names it. */
export interface RowOrigin {
  readonly resource: string;
  readonly key: string;
}

const nameOf = (row: unknown, key: string): string => {
  const value = typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? ` ${String(value).slice(0, SHOWN)}` : '';
};

/** What a record is told apart by, within one pull. */
function keyOf(record: DomainRecord): string {
  switch (record.kind) {
    case 'debtor':
      return `debtor\n${record.debtor.number}`;
    case 'open-item':
    case 'settled-item':
      return `item\n${record.debtorNumber}\n${record.item.id}`;
    case 'open-order':
      return `order\n${record.debtorNumber}\n${record.order.number}`;
    case 'bank-entry':
      return `entry\n${record.entry.id}`;
  }
}

/**
 * Gathers what a pull finds until there is a batch of it. Of a record that comes twice, because rows moved between pages, the first counts: what
 * changed after that is told by the next pull. An item that is gone counts only where none is open under its number, for hosts let a person use the
 * number of what was taken back again. A row that cannot be read is rejected with its place, and ends nothing.
 */
export class LiveOutbox {
  readonly gaps = new Set<BookGap>();
  private readonly seen = new Set<string>();
  private readonly goneItems = new Map<string, DomainRecord>();
  private records: DomainRecord[] = [];
  private rejected: Rejection[] = [];
  private rows = 0;

  constructor(private readonly context: LiveContext) {}

  /** Reads rows by their schema; `toRecords` may throw `RowFault`. */
  read<T>(
    { resource, key }: RowOrigin,
    rows: readonly unknown[],
    schema: z.ZodMiniType<T>,
    toRecords: (row: T) => readonly DomainRecord[],
  ): void {
    for (const row of rows) {
      if (++this.rows > MAX_ROWS) return;
      try {
        this.put(toRecords(this.parse(schema, row)));
      } catch (error) {
        if (!(error instanceof RowFault)) throw error;
        const { reason, field, found } = error;
        const path = `${resource}${nameOf(row, key)}`;
        this.rejected.push({ place: { path }, reason, field, found: found === null ? null : found.slice(0, SHOWN) });
      }
    }
  }

  /** Takes records that were put together from several rows. */
  put(records: readonly DomainRecord[]): void {
    for (const record of records) this.add(record);
  }

  /** A batch, when there is one; throws the reason of the signal when it aborts. */
  *due(): Generator<Batch> {
    this.context.signal.throwIfAborted();
    if (this.records.length + this.rejected.length < BATCH) return;
    yield this.take(null);
    this.context.signal.throwIfAborted();
  }

  /** The last batch: as of today, for an answer is as fresh as the question. */
  last(about: Pick<BookAbout, 'software' | 'administration' | 'currency'>, next: Watermark): Batch {
    this.putGone();
    const whole = { period: null, rung: 'due-dates', listing: 'complete', gaps: [...this.gaps].sort() } as const;
    return { ...this.take(next), about: { ...about, ...whole, asOf: this.context.today, asOfFrom: 'contents' } };
  }

  private add(record: DomainRecord): void {
    const key = keyOf(record);
    if (this.seen.has(key)) return;
    if (record.kind === 'open-item' && record.item.open.minor === 0) {
      this.goneItems.set(key, record);
      return;
    }
    this.seen.add(key);
    this.records.push(record);
  }

  private putGone(): void {
    for (const [key, record] of this.goneItems) if (!this.seen.has(key)) this.records.push(record);
    this.goneItems.clear();
  }

  private parse<T>(schema: z.ZodMiniType<T>, row: unknown): T {
    const parsed = schema.safeParse(row);
    if (parsed.success) return parsed.data;
    const field = String(parsed.error.issues[0]?.path[0] ?? '');
    throw new RowFault('value-unknown', field, null);
  }

  private take(next: Watermark): Batch {
    const { records, rejected, rows } = this;
    this.records = [];
    this.rejected = [];
    return { records, rejected, progress: { bytes: 0, totalBytes: 0, rows }, next };
  }
}
