import type { Random } from '@/tests/support/books/random';

export interface ModelEntry {
  /** Cents; positive came in. */
  readonly minor: number;
  readonly on: string;
  readonly name: string;
  readonly iban: string;
  readonly text: string;
  readonly reference: string;
  readonly isReversal: boolean;
}

const WORDS = [
  'Factuur',
  'betaling',
  'van',
  '2026001',
  'F-2026/17',
  'dank',
  'Müller',
  'café',
  'EUR',
  '12,50',
  '01-11-2026',
  'nr.',
  'x'.repeat(40),
];
const NAMES = ['Klant B.V.', 'De Vries en Zonen', 'Müller GmbH', 'A', 'Groothandel Noord-Holland Coöperatie U.A.'];
const IBANS = ['NL20INGB0001234567', 'BE71096123456769', 'DE89370400440532013000', 'FR1420041010050500013M02606'];

/** Entries of one statement, each different from all others. */
export function modelEntries(random: Random): ModelEntry[] {
  return Array.from({ length: random.between(0, 8) }, (_, index) => ({
    minor: random.between(1, 5_000_000) * (random.isOneIn(3) ? -1 : 1),
    on: `2026-11-${String(random.between(1, 28)).padStart(2, '0')}`,
    name: random.pick(NAMES),
    iban: random.pick(IBANS),
    text: [...Array.from({ length: random.between(1, 12) }, () => random.pick(WORDS)), index].join(' '),
    reference: `E2E-${index}-${random.between(1, 999)}`,
    isReversal: random.isOneIn(6),
  }));
}

export const decimals = (minor: number, point: ',' | '.'): string => {
  const cents = Math.abs(minor);
  return `${Math.floor(cents / 100)}${point}${String(cents % 100).padStart(2, '0')}`;
};

export const sumOf = (entries: readonly ModelEntry[]): number => entries.reduce((sum, { minor }) => sum + minor, 0);
