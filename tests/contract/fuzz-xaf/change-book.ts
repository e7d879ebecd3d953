import type { Random } from '@/tests/support/books/random';
import type { ModelBook, ModelLine } from './xaf-model';

const AMOUNTS = [
  ...['0', '0.00', '7', '7.', '.5', '12.5', '12.50', '-3.10', '+4.20', '0012.00', '12.5000', '99999999999.99', '-0.00', ' 8.25 '],
  ...[
    '',
    '12,50',
    '1.234,56',
    '1,234.56',
    '1e3',
    'NaN',
    'Infinity',
    '12.345',
    '0x10',
    '--5',
    '5-',
    '1.2.3',
    '(5.00)',
    '1 000.00',
  ],
  ...['٣.٠٠', '１２', '12.50 EUR', '€ 5', '99999999999999999999.99', '-99999999999999999999', '100000000000.01', '.', '+', '-'],
];
const SIDES = ['D', 'C', 'd', 'c', 'debet', 'CREDIT', 'X', '', 'DC'];
const DATES = [
  ...['2026-12-31', '2024-02-29', '2026-05-01T00:00:00', '', '1987-01-01', '2099-12-31'],
  ...['2026-02-30', '2025-02-29', '31-12-2026', '2026-1-1', '2026-13-01', '0000-00-00', 'soon', '2026/12/31', '２026-01-01'],
];

type Change = (lines: ModelLine[], at: number, random: Random) => void;

const CHANGES: Readonly<Record<string, Change>> = {
  amount: (lines, at, random) => set(lines, at, { amount: random.pick(AMOUNTS) }),
  digits: (lines, at, random) => set(lines, at, { amount: digits(random) }),
  side: (lines, at, random) => set(lines, at, { side: random.pick(SIDES) }),
  date: (lines, at, random) => set(lines, at, { due: random.pick(DATES) }),
  debtor: (lines, at, random) => set(lines, at, { debtor: random.pick(['C1', 'C2', 'C3', 'C4', '', 'Z9']) }),
  reference: (lines, at, random) => set(lines, at, { ref: random.pick(['', '0', 'F1-1', '#0', 'balance', 'é', 'F1-1 ']) }),
  removed: (lines, at) => lines.splice(at, 1),
  doubled: (lines, at) => lines.splice(at, 0, lines[at] as ModelLine),
  moved: (lines, at, random) => lines.splice(random.between(0, lines.length - 1), 0, ...lines.splice(at, 1)),
};

/** The book with one change of meaning: another amount, side, date or debtor, a line more or less, another order. */
export function changeBook({ dialect, lines }: ModelBook, random: Random): ModelBook {
  const changed = [...lines];
  const kind = random.pick(Object.keys(CHANGES));
  // CLAIR2 has a column for each side, and balances have one line per debtor.
  if (dialect === 'clair2' && kind === 'side') return { dialect, lines };
  CHANGES[kind]?.(changed, random.between(0, changed.length - 1), random);
  return { dialect, lines: changed };
}

function set(lines: ModelLine[], at: number, fields: Partial<ModelLine>): void {
  lines[at] = { ...(lines[at] as ModelLine), ...fields };
}

function digits(random: Random): string {
  const text = Array.from({ length: random.between(1, 14) }, () => random.pick([...'0123456789'])).join('');
  return random.isOneIn(2) ? text : `${text}.${random.pick(['0', '00', '5', '05', '99', '990', '999'])}`;
}
