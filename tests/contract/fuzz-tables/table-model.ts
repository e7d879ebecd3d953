import type { Random } from '@/tests/support/books/random';

/** One open item of an invented book. */
export interface ModelItem {
  readonly debtor: string;
  readonly name: string;
  readonly number: string;
  /** ISO dates. */
  readonly invoiceOn: string;
  readonly dueOn: string;
  /** Never 0. */
  readonly cents: number;
}

/** Names that are hard on whoever reads them: separators, quotes, words of totals, formulas, accents. */
const NAMES = [
  'Bakker B.V.',
  'Jansen; de Vries',
  'Smid, Zn. & Co',
  'O"Neil "Trading" Ltd',
  'Müller & Söhne GmbH',
  'Total Tools Nederland',
  'Café | Restaurant',
  '=HYPERLINK("x")',
  '3M Company',
  'Current Affairs',
  'Two\nLines BV',
  'Société Générale',
] as const;

/** The days from the 13th on settle how dates are written. */
const day = (random: Random, least = 1): string =>
  `2026-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(least, 28)).padStart(2, '0')}`;

/** Debtors one after the other, each with some items. */
export function modelTable(random: Random, leastItems = 1): ModelItem[] {
  const items: ModelItem[] = [];
  const first = random.between(0, NAMES.length - 1);
  const debtors = random.between(1, 4);
  for (let debtor = 0; debtor < debtors; debtor++)
    for (let item = random.between(leastItems, leastItems + 4); item > 0; item--)
      items.push({
        debtor: String(10_001 + debtor),
        name: NAMES[(first + debtor) % NAMES.length] ?? '',
        number: `F${2_026_000 + items.length}`,
        invoiceOn: day(random, items.length === 0 ? 13 : 1),
        dueOn: day(random, items.length === 0 ? 13 : 1),
        cents: random.between(1, random.pick([999, 99_999, 99_999_999])) * (random.isOneIn(5) ? -1 : 1),
      });
  return items;
}

export const sumOf = (items: readonly ModelItem[]): number => items.reduce((sum, { cents }) => sum + cents, 0);

export function byDebtor(items: readonly ModelItem[]): ModelItem[][] {
  return [...new Set(items.map(({ debtor }) => debtor))].map((debtor) => items.filter((item) => item.debtor === debtor));
}
