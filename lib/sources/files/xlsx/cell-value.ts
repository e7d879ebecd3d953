import { refuse } from '@/lib/sources/refuse';
import type { CellFormat } from './cell-format';
import { serialDate } from './serial-date';
import { unescaped } from './unescaped';

/** A cell as the file has it. */
export interface RawCell {
  /** What kind of value it is: `s` a shared text, `n` a number, and so on; '' is a number. */
  readonly type: string;
  readonly style: string;
  /** Of a formula what it came to when the file was saved: nothing is worked out here. */
  readonly value: string;
  readonly inline: string;
}

/** A cell as it is read: what it shows, and the number it holds if that is what counts. */
export interface CellValue {
  readonly text: string;
  readonly number?: number;
}

/** What the other parts of a workbook say of its cells. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly is1904: boolean;
}

const FULL = 100;
/** Decimals that a percentage is shown with, at most. */
const SHARE_DECIMALS = 6;
const DAY_CHARS = 10;

export function cellValue({ type, style, value, inline }: RawCell, context: CellContext): CellValue {
  switch (type) {
    case 's':
      return { text: value === '' ? '' : (context.strings[Number(value)] ?? refuse('malformed')) };
    case 'inlineStr':
      return { text: unescaped(inline) };
    case 'd':
      return { text: value.slice(0, DAY_CHARS) };
    case 'b':
      return { text: value === '' ? '' : value === '1' ? 'true' : 'false' };
    case 'str':
    case 'e':
      return { text: unescaped(value) };
    default:
      return numberValue(value, context.formats[Number(style || 0)] ?? 'number', context.is1904);
  }
}

function numberValue(value: string, format: CellFormat, is1904: boolean): CellValue {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return { text: value };
  if (format === 'date') return { text: serialDate(number, is1904) ?? value };
  if (format === 'percentage') return { text: `${Number((number * FULL).toFixed(SHARE_DECIMALS))}%` };
  if (typeof format === 'object' && 'currency' in format) return { text: `${number} ${format.currency}`, number };
  if (format !== 'number') return { text: String(number).padStart(format.digits, '0'), number };
  return { text: String(number), number };
}
