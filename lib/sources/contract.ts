import type { BankEntry } from '@/lib/domain/bank-entry';
import type { BookAbout } from '@/lib/domain/book';
import type { DebtorRecord } from '@/lib/domain/debtor';
import type { SourceId } from '@/lib/domain/ids';
import type { Refusal, Rejection } from '@/lib/domain/import';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import type { OpenItem, OpenOrder, SettledItem } from '@/lib/domain/open-item';
import type { TableMapping } from '@/lib/domain/table-mapping';

/** What a source yields: normalised, each naming its debtor by the source's own number. */
export type DomainRecord =
  | { readonly kind: 'debtor'; readonly debtor: DebtorRecord }
  | { readonly kind: 'open-item'; readonly debtorNumber: string; readonly item: OpenItem }
  | { readonly kind: 'settled-item'; readonly debtorNumber: string; readonly item: SettledItem }
  | { readonly kind: 'open-order'; readonly debtorNumber: string; readonly order: OpenOrder }
  /** Belongs to no debtor until it is allocated. */
  | { readonly kind: 'bank-entry'; readonly entry: BankEntry };

export type { FileRefusalKind, Place, Refusal, RefusalKind, Rejection, RejectionReason } from '@/lib/domain/import';

/** How far a pull has come; opaque to everyone but the source. */
export type Watermark = string | null;

export interface Batch {
  readonly records: readonly DomainRecord[];
  readonly rejected: readonly Rejection[];
  /** What became known of the whole book since the last batch; complete with the last one. */
  readonly about?: Partial<BookAbout>;
  /** Of a file: how much has been read. */
  readonly progress: { readonly bytes: number; readonly totalBytes: number; readonly rows: number };
  readonly next: Watermark;
}

/** Ends a pull; the book that was there stays as it is. */
export class SourceRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`source refused: ${refusal.kind}`);
    this.name = 'SourceRefused';
  }
}

/** Handed in by the caller: a source reaches nothing by itself. */
export interface PullContext<C> {
  readonly config: C;
  readonly signal: AbortSignal;
  readonly today: LocalDate;
  readonly now: Instant;
  readonly since: Watermark;
}

/** Who we are, as the settings know it, so that an invoice to us is told from one of ours. */
export interface OwnCompany {
  readonly vatIds: readonly string[];
  readonly registrationNumbers: readonly string[];
  readonly names: readonly string[];
}

export interface FileConfig {
  /** The company's currency, for files that name none. */
  readonly currency: CurrencyCode;
  readonly fileName: string;
  /** The file's own date, used when its contents name none. */
  readonly modifiedOn: LocalDate;
  /** Absent: not known; then the files have to show it. */
  readonly own?: OwnCompany;
  /** What a person said that the columns of tables are; the one with the fingerprint of the file's header counts. */
  readonly mappings?: readonly TableMapping[];
  /** What a person said of dates such as 03/04/2026, for a file that leaves it open. */
  readonly dateOrder?: 'day-first' | 'month-first';
}

/** One of several files; the name is for showing only. */
export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

/** "Part 2 of 3", as a file that was split says of itself. */
export interface FilePart {
  readonly part: number;
  readonly parts: number;
}

/** A file format. `sniff` looks at the first 4 kB: 0 not mine, 3 certain. Content decides, never the name alone. */
export interface FileSource {
  readonly id: SourceId;
  readonly label: string;
  sniff(head: Uint8Array, fileName: string): 0 | 1 | 2 | 3;
  parse(file: Blob, context: PullContext<FileConfig>): AsyncIterable<Batch>;
  /** Of formats whose book may come in many files, such as invoices: reads them as one. Places then name the file. */
  parseAll?(files: AsyncIterable<NamedFile>, context: PullContext<FileConfig>): AsyncIterable<Batch>;
  /**
   * Of formats that are one file, unless it was split: whether a file says by its first 4 kB that it is a part; the first part may not. Absent:
   * each file is a document of its own.
   */
  partOf?(head: Uint8Array): FilePart | null;
}
