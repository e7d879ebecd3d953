import type { BookGeneration } from './book';
import type { RefusalKind } from './refusal-kind';
import type { Result } from './result';
import type { UnknownTable } from './table-mapping';

export type { ConnectionRefusalKind, FileRefusalKind, RefusalKind } from './refusal-kind';

/** Where in a file something is: 1-based line, or a path of element names. */
export interface Place {
  /** Name of the file, where one book comes in several. */
  readonly file?: string;
  readonly line?: number;
  readonly path?: string;
}

export type RejectionReason =
  | 'amount-unreadable'
  | 'date-unreadable'
  | 'debtor-missing'
  | 'number-too-large'
  | 'currency-unknown'
  | 'columns-differ'
  | 'value-too-long'
  | 'duplicate'
  /** A word in a column that allows a few, for example the kind of document. */
  | 'value-unknown'
  /** An invoice that another company sent: to us, or to anybody else. */
  | 'not-ours'
  /** Amounts that do not add up to their total. What was read is kept; that something is wrong is said. */
  | 'sum-differs'
  /** A bank statement without one of its balances: nobody can check that it is whole. */
  | 'balance-missing'
  /** Another sheet of a workbook that lists open items as well. */
  | 'sheet-not-read'
  /** One of several files, that no format knows. */
  | 'file-unknown'
  /** One of several files, that is broken or cut off. */
  | 'file-unreadable';

/** One bad row: kept apart with its place and reason, never fatal, never guessed. */
export interface Rejection {
  readonly place: Place;
  readonly reason: RejectionReason;
  readonly field: string | null;
  /** As found, cut to 80 characters. */
  readonly found: string | null;
}

export interface Refusal {
  readonly kind: RefusalKind;
  readonly place: Place | null;
  /** Fields of the sentence: the missing column, the declared encoding, the limit that was passed. */
  readonly fields: Readonly<Record<string, string>>;
  /** With `columns-unknown`: the beginning of the table, and what its columns seem to be. */
  readonly table?: UnknownTable;
}

export interface ImportProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
  readonly rejected: number;
}

/** A finished import that has replaced nothing yet. */
export interface StagedImport {
  readonly generation: BookGeneration;
  /** The first 200; the count of all is in the totals. */
  readonly rejections: readonly Rejection[];
  readonly current: BookGeneration | null;
  /** Debtors that come and go when it is confirmed. */
  readonly changes: { readonly added: number; readonly gone: number };
}

/** What became of the first of the files that were dropped together; the rest waits for its turn. */
export interface ImportOutcome {
  readonly result: Result<StagedImport, ImportFailure>;
  /** Indexes of the files that were not part of it. */
  readonly rest: readonly number[];
}

export type ImportFailure =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'failed'; readonly detail: string };
