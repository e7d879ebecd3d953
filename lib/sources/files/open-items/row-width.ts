import { isBlank } from './content-kind';
import type { Layout, LayoutTraits } from './layout';
import type { CellFault } from './row-cells';

/** How many cells a row may have: a mark too many in a text moves all that comes after it into the wrong columns. */
export class RowWidth {
  private readonly least: number;
  private readonly most: number;

  constructor({ header, indexOf }: Layout, { trimsRows }: LayoutTraits) {
    this.most = header.length === 0 ? Number.POSITIVE_INFINITY : header.length;
    const named = header.length === 0 ? Math.max(...indexOf.values()) + 1 : header.findLastIndex((cell) => !isBlank(cell)) + 1;
    this.least = trimsRows ? 0 : named;
  }

  /** Spreadsheets leave empty cells behind a row. */
  fits(row: readonly string[]): boolean {
    if (row.length === this.most) return true;
    return row.length >= this.least && (row.length < this.most || row.slice(this.most).every(isBlank));
  }

  fault(row: readonly string[]): CellFault {
    return { reason: 'columns-differ', column: null, found: `${row.length} ≠ ${this.least || this.most}` };
  }
}
