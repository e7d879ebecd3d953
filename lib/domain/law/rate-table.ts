import type { LocalDate } from '../local-date';

/** A statutory rate per year, in percent, from a day on until the next row. */
export interface RateRow {
  readonly from: LocalDate;
  readonly pct: number;
}

/** Rates as somebody looked them up; never computed from a rule and never filled in. */
export interface RateTable {
  readonly law: string;
  /** Where the values were read. */
  readonly sources: readonly string[];
  /** `secondary`: none of the sources publishes the rate by law; compare with rijksoverheid.nl before relying on the table. */
  readonly standing: 'official' | 'secondary';
  /** The day somebody last compared the table with its sources. */
  readonly checkedOn: LocalDate;
  /** Oldest first; before the first row nothing is known. */
  readonly rows: readonly RateRow[];
}
