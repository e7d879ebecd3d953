import { refuse } from '@/lib/sources/refuse';
import { cell, shape, slots, type XmlRow, type XmlShape } from '@/lib/sources/xml/xml-shape';
import type { FileLimits } from '../limits';
import type { TableRow } from '../open-items/layout';
import { columnIndex } from './cell-place';
import { type CellContext, type CellValue, cellValue } from './cell-value';

const ROW = slots('@r');
const CELL = slots('@r', '@t', '@s', 'v');
const TEXT = slots('t');

/**
 * Turns the XML of a sheet into rows, hidden ones too; blank cells between filled ones are kept. Of merged cells the first holds what they show.
 * Ends with `SourceRefused` too-many-columns.
 */
export class SheetRows {
  readonly shape: XmlShape;
  private cells: string[] = [];
  private numbers: (number | undefined)[] = [];
  private line = 0;
  /** The column of a cell that does not say which it is in. */
  private next = 0;
  private inline: string[] = [];

  constructor(
    private readonly context: CellContext,
    private readonly limits: FileLimits,
    private readonly onRow: (row: TableRow) => void,
  ) {
    const run = () => shape({ fields: TEXT, onClose: (row) => this.inline.push(cell(row, TEXT.t)) });
    const is = shape({ fields: TEXT, children: { r: run() }, onClose: (row) => this.inline.unshift(cell(row, TEXT.t)) });
    const c = shape({ fields: CELL, children: { is }, onClose: (row) => this.takeCell(row) });
    const row = shape({ fields: ROW, children: { c }, onClose: (values) => this.endRow(Number(cell(values, ROW['@r']))) });
    this.shape = shape({ children: { sheetData: shape({ children: { row } }) } });
  }

  private takeCell(row: XmlRow): void {
    const reference = cell(row, CELL['@r']);
    const index = reference === '' ? this.next : columnIndex(reference);
    this.next = (index ?? this.next) + 1;
    const inline = this.inline.filter((text) => text !== '').join(' ');
    this.inline = [];
    const value = cellValue(
      { type: cell(row, CELL['@t']), style: cell(row, CELL['@s']), value: cell(row, CELL.v), inline },
      this.context,
    );
    if (value.text === '') return;
    if (index === null) refuse('malformed', { line: this.line + 1 });
    else if (index >= this.limits.columns)
      refuse('too-many-columns', { line: this.line + 1 }, { limit: String(this.limits.columns) });
    else this.put(index, value);
  }

  private put(index: number, value: CellValue): void {
    while (this.cells.length < index) this.cells.push('');
    this.cells[index] = value.text;
    this.numbers[index] = value.number;
  }

  private endRow(told: number): void {
    this.line = told > 0 ? told : this.line + 1;
    const { cells, numbers, line } = this;
    this.cells = [];
    this.numbers = [];
    this.next = 0;
    if (cells.length > 0) this.onRow({ cells, numbers, line });
  }
}
