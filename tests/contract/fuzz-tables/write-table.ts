import type { Random } from '@/tests/support/books/random';
import type { ModelCell, ModelLayout } from './table-layouts';

/** How a program writes. */
export interface TableStyle {
  readonly separator: string;
  readonly mark: ',' | '.';
  readonly isGrouped: boolean;
  readonly negative: 'minus' | 'behind' | 'brackets';
  readonly dates: 'iso' | 'dashes' | 'slashes' | 'points' | 'american' | 'compact';
  readonly encoding: 'utf-8' | 'marked' | 'utf-16' | 'windows-1252';
  readonly lineEnd: '\n' | '\r\n';
  readonly spare: number;
}

export function someStyle(random: Random): TableStyle {
  const mark = random.pick([',', '.'] as const);
  return {
    separator: random.pick([';', ',', '\t', '|']),
    mark,
    isGrouped: random.isOneIn(2),
    negative: random.pick(['minus', 'behind', 'brackets'] as const),
    dates: random.pick(['iso', 'dashes', 'slashes', 'points', 'american', 'compact'] as const),
    encoding: random.pick(['utf-8', 'marked', 'utf-16', 'windows-1252'] as const),
    lineEnd: random.pick(['\n', '\r\n'] as const),
    spare: random.between(0, 2),
  };
}

/** The text of a table; `replace` may write a cell otherwise. */
export function tableText({ rows }: ModelLayout, style: TableStyle, random: Random): string {
  const blank = style.separator.repeat(Math.max(0, ...rows.map(({ length }) => length)) + style.spare - 1);
  const lines = rows.map((row) =>
    [...row.map((cell) => quoted(cellText(cell, style), style, random)), ...new Array(style.spare).fill('')].join(
      style.separator,
    ),
  );
  return [...lines, ...new Array(style.spare).fill(blank), ''].join(style.lineEnd);
}

export function cellText(cell: ModelCell, style: TableStyle): string {
  if (typeof cell === 'string') return cell;
  if ('day' in cell) return dayText(cell.day, style);
  return 'cents' in cell ? amountText(cell.cents, style) : `${cell.percentage}%`;
}

function amountText(cents: number, { mark, isGrouped, negative }: TableStyle): string {
  const whole = String(Math.floor(Math.abs(cents) / 100));
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, mark === ',' ? '.' : ',') : whole;
  const text = `${grouped}${mark}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
  if (cents >= 0) return text;
  return negative === 'minus' ? `-${text}` : negative === 'behind' ? `${text}-` : `(${text})`;
}

function dayText(iso: string, { dates }: TableStyle): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const joined = { dashes: '-', slashes: '/', points: '.' };
  if (dates === 'iso') return iso;
  if (dates === 'compact') return year + month + day;
  return dates === 'american' ? `${month}/${day}/${year}` : [day, month, year].join(joined[dates]);
}

function quoted(text: string, { separator }: TableStyle, random: Random): string {
  const isNeeded = text.includes(separator) || /["\n\r]/.test(text);
  return isNeeded || (text !== '' && random.isOneIn(8)) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** All characters of the model are in Windows-1252 at their own number. */
export function encoded(text: string, { encoding }: TableStyle): Uint8Array<ArrayBuffer> {
  if (encoding === 'windows-1252') return Uint8Array.from(text, (character) => character.charCodeAt(0));
  if (encoding === 'utf-16')
    return new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0)).buffer);
  return new TextEncoder().encode(encoding === 'marked' ? `\uFEFF${text}` : text);
}
