import { refuse } from '@/lib/sources/refuse';
import type { FileLimits } from '../limits';

const QUOTE = 34;
/** How spreadsheets are told that digits are a text: `="00123"`. */
const TEXT_FORMULA = /^="([^"]*)"$/;
const RETURN = 13;

/** `line` is the 1-based line on which the row begins. */
export type RowHandler = (cells: readonly string[], line: number) => void;

/**
 * Cuts CSV into rows, in pieces as they come (RFC 4180, any one-character separator, line ends CRLF or LF).
 *
 * Our own, because no library fits: udsv and d3-dsv compile functions from text, which the content security policy of an extension forbids;
 * csv-parse brings a Buffer and 200 kB; papaparse takes pieces only through a parser that it calls internal. None bounds a record, so a line
 * of a gigabyte would fill the memory. Ends with `SourceRefused`: line-too-long, too-many-columns, truncated (an open quote at the end).
 */
export class CsvRows {
  private buffer = '';
  private at = 0;
  private line = 1;
  /** The next quote in the buffer; rows before it can be split without looking at each character. */
  private quote = -1;

  constructor(
    private readonly separator: string,
    private readonly onRow: RowHandler,
    private readonly limits: FileLimits,
  ) {}

  write(chunk: string): void {
    this.buffer = this.at < this.buffer.length ? this.buffer.slice(this.at) + chunk : chunk;
    this.at = 0;
    this.quote = this.buffer.indexOf('"');
    while (this.next());
    if (this.buffer.length - this.at > this.limits.recordChars) this.refuseRecord();
  }

  end(): void {
    if (this.at >= this.buffer.length) return;
    this.write('\n');
    if (this.at < this.buffer.length) refuse('truncated', { line: this.line });
  }

  /** One row; false when the rest of it is still to come. */
  private next(): boolean {
    const end = this.buffer.indexOf('\n', this.at);
    if (end === -1) return false;
    if (this.quote !== -1 && this.quote < this.at) this.quote = this.buffer.indexOf('"', this.at);
    if (this.quote !== -1 && this.quote < end) return this.quotedRow();
    if (end - this.at > this.limits.recordChars) this.refuseRecord();
    const last = this.buffer.charCodeAt(end - 1) === RETURN && end > this.at ? end - 1 : end;
    if (last > this.at) this.onRow(this.buffer.slice(this.at, last).split(this.separator), this.line);
    this.line++;
    this.at = end + 1;
    return true;
  }

  private quotedRow(): boolean {
    const cells: string[] = [];
    let at = this.at;
    let lines = 1;
    for (;;) {
      const cell = readCell(this.buffer, at, this.separator);
      if (cell === null) return false;
      cells.push(TEXT_FORMULA.exec(cell.text)?.[1] ?? cell.text);
      lines += cell.newLines;
      at = cell.end + 1;
      if (cell.isLast) break;
    }
    if (at - this.at > this.limits.recordChars) this.refuseRecord();
    this.onRow(cells, this.line);
    this.line += lines;
    this.at = at;
    return true;
  }

  private refuseRecord(): never {
    const start = this.buffer.slice(this.at, this.at + this.limits.recordChars);
    const columns = start.split(this.separator).length;
    if (columns > this.limits.columns) refuse('too-many-columns', { line: this.line }, { limit: String(this.limits.columns) });
    return refuse('line-too-long', { line: this.line }, { limit: String(this.limits.recordChars) });
  }
}

interface Cell {
  readonly text: string;
  /** Position of the separator or line end behind it. */
  readonly end: number;
  readonly isLast: boolean;
  readonly newLines: number;
}

/** Null when the cell does not end in what is there. */
function readCell(text: string, start: number, separator: string): Cell | null {
  return text.charCodeAt(start) === QUOTE ? quotedCell(text, start, separator) : plainCell(text, start, separator);
}

function plainCell(text: string, start: number, separator: string): Cell | null {
  const lineEnd = text.indexOf('\n', start);
  if (lineEnd === -1) return null;
  const next = text.indexOf(separator, start);
  if (next !== -1 && next < lineEnd) return { text: text.slice(start, next), end: next, isLast: false, newLines: 0 };
  const end = text.charCodeAt(lineEnd - 1) === RETURN && lineEnd > start ? lineEnd - 1 : lineEnd;
  return { text: text.slice(start, end), end: lineEnd, isLast: true, newLines: 0 };
}

function quotedCell(text: string, start: number, separator: string): Cell | null {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  if (close === -1 || close + 1 === text.length) return null;
  // Whatever stands between the closing quote and the separator belongs to the text: programs that quote badly do that.
  const rest = plainCell(text, close + 1, separator);
  if (rest === null) return null;
  const inner = text.slice(start + 1, close);
  return { ...rest, text: inner.replaceAll('""', '"') + rest.text, newLines: inner.split('\n').length - 1 };
}
