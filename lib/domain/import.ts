import type { BookGeneration } from './book';
import type { Result } from './result';
import type { UnknownTable } from './table-mapping';

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
  /** One of several files, that no format knows. */
  | 'file-unknown';

/** One bad row: kept apart with its place and reason, never fatal, never guessed. */
export interface Rejection {
  readonly place: Place;
  readonly reason: RejectionReason;
  readonly field: string | null;
  /** As found, cut to 80 characters. */
  readonly found: string | null;
}

/** Why a whole file is not taken. */
export type FileRefusalKind =
  | 'not-recognised'
  | 'empty'
  | 'truncated'
  | 'encoding'
  | 'doctype'
  | 'value-too-long'
  | 'line-too-long'
  | 'too-deep'
  | 'too-many-columns'
  | 'malformed'
  | 'column-missing'
  /** A table whose columns nobody knows: a person can say what they are (`table`). */
  | 'columns-unknown'
  /** A workbook in another form than XLSX, or with a password. */
  | 'workbook-form'
  | 'no-debtors'
  | 'version-unsupported'
  | 'too-large'
  /** One part of a file that was cut into several. */
  | 'split-file'
  /** Audit files of several years or companies at once. */
  | 'several-books'
  /** A column of dates or amounts that two readers would read in two ways. */
  | 'ambiguous'
  /** Packed files: too large when unpacked, packed within each other, no one book together, with a password, not to be read. */
  | 'zip-bomb'
  | 'zip-nested'
  | 'zip-mixed'
  | 'zip-locked'
  | 'zip-damaged'
  /** Invoices of several suppliers, none of which stands out as us. */
  | 'own-company-unknown';

/** Why a live source gave nothing. */
export type ConnectionRefusalKind =
  | 'unreachable'
  | 'unauthorised'
  | 'forbidden'
  | 'rate-limited'
  | 'server-error'
  | 'answer-malformed';

/** One clear sentence in `_locales` as `refusal_<kind>`. */
export type RefusalKind = FileRefusalKind | ConnectionRefusalKind;

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
