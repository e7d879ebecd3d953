import type { BookAbout } from '@/lib/domain/book';
import type { Batch, DomainRecord, Rejection } from '../contract';
import { rejection } from './rejection';

/** Few, so that they are used and forgotten before the browser takes them for what stays, which it frees late while the machine is busy. */
const BATCH = 80;
const PROGRESS_BYTES = 1_000_000;

/** Gathers what a reader finds until there is a batch of it. */
export class Outbox {
  rows = 0;
  private records: DomainRecord[] = [];
  private rejected: Rejection[] = [];
  private grossMinor = 0;
  private toldBytes = 0;

  add(record: DomainRecord): void {
    const minor = amountOf(record);
    // Whoever sums the book must stay exact; a row that would take the sum beyond that is a mistake in the file.
    if (this.grossMinor + minor > Number.MAX_SAFE_INTEGER) {
      this.reject(rejection({}, 'number-too-large', null, String(minor)));
      return;
    }
    this.grossMinor += minor;
    this.records.push(record);
  }

  reject(row: Rejection): void {
    this.rejected.push(row);
  }

  /** Whether a batch is full, or progress is due although nothing was found. */
  isDue(bytes: number): boolean {
    return this.records.length + this.rejected.length >= BATCH || bytes - this.toldBytes >= PROGRESS_BYTES;
  }

  take(bytes: number, totalBytes: number, about?: Partial<BookAbout>): Batch {
    const { records, rejected, rows } = this;
    this.records = [];
    this.rejected = [];
    this.toldBytes = bytes;
    return { records, rejected, progress: { bytes, totalBytes, rows }, next: null, ...(about ? { about } : {}) };
  }
}

function amountOf(record: DomainRecord): number {
  switch (record.kind) {
    case 'open-item':
      return Math.abs(record.item.open.minor);
    case 'open-order':
      return Math.abs(record.order.open.minor);
    case 'settled-item':
      return Math.abs(record.item.amount.minor);
    case 'bank-entry':
      return Math.abs(record.entry.amount.minor);
    default:
      return 0;
  }
}
