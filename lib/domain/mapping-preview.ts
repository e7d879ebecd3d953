import type { Rejection } from './import';
import type { LocalDate } from './local-date';
import type { Money } from './money';

/** A row of an unknown table as it would be read. */
export interface ReadRow {
  /** Name of the debtor, else its number. */
  readonly debtor: string;
  readonly number: string | null;
  readonly invoiceOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly open: Money;
}

/** What the first rows of an unknown table come to with the columns as they are said to be. */
export interface MappingPreview {
  readonly rows: readonly ReadRow[];
  readonly rejections: readonly Rejection[];
  /** A date that two readers would read in two ways, where nothing decides it; null when there is none. */
  readonly ambiguousDate: string | null;
}
