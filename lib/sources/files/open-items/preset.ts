import type { Column } from './columns';
import type { RowKind } from './row-words';

/** A layout of a package, as data. Words are header cells without case, spaces, dots and accents; several with the same meaning are parted by spaces. */
export interface Preset {
  readonly id: string;
  /** Shown as where the file comes from. */
  readonly software: string | null;
  /** One of each must be in the header. */
  readonly signature: readonly string[];
  /** Whether columns of ages must be there too. */
  readonly hasBuckets?: true;
  /** What headers mean here, beside and before their common names. */
  readonly columns?: Partial<Readonly<Record<Column, string>>>;
  /** Headers that mean something else here than elsewhere. */
  readonly ignored?: string;
  /** Without a column of open amounts, the amount is what is open: the file lists only that, or marks what is cleared. */
  readonly isAmountOpen?: true;
  /** How an invoice of several rows is told: every row repeats the whole, or each has a part. Absent: judged from the rows. */
  readonly lines?: 'repeated' | 'summed';
  /** Amounts to be received are below zero, where most of them are. */
  readonly isOwedNegative?: true;
  /** Words of the column `kind` that are understood here alone. */
  readonly kinds?: Readonly<Record<string, RowKind>>;
  /** Values of `status` that are open debts; absent: all but drafts and void ones. */
  readonly openStatuses?: string;
  /** The rows that are about customers, by how a cell begins; without, all are. */
  readonly onlyRows?: { readonly column: string; readonly begins: string };
  /** What parts a customer from its own sub-customers in a name. */
  readonly nameSeparator?: string;
}
