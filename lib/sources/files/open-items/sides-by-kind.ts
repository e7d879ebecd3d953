import type { Column } from './columns';
import type { Layout } from './layout';
import { plainWord } from './plain-word';

const INVOICES: ReadonlySet<string> = new Set('facturen verkoopfacturen invoices rechnungen factures'.split(' '));
const CREDIT_NOTES: ReadonlySet<string> = new Set(
  'creditnotas creditnota creditfacturen creditnotes creditnote gutschriften gutschrift avoirs avoir'.split(' '),
);
const PAYMENTS: ReadonlySet<string> = new Set(
  'betalingen betaling betaald ontvangen ontvangsten payments payment paid receipts zahlungen zahlung bezahlt paiements paiement reglements reglement paye'.split(
    ' ',
  ),
);

type Sides = Pick<Layout, 'header' | 'indexOf'>;

/** One without the other is no side: "Invoices" may hold their numbers. */
export function dropLoneSide(header: readonly string[], indexOf: Map<Column, number>): void {
  const word = (column: Column): string => plainWord(header[indexOf.get(column) ?? -1] ?? '');
  if (indexOf.has('debit') && indexOf.has('credit')) return;
  if (INVOICES.has(word('debit'))) indexOf.delete('debit');
  if (CREDIT_NOTES.has(word('credit'))) indexOf.delete('credit');
}

/** Whether the two sides of the table are invoices and credit notes: amounts of the latter may have their sign, or none. */
export const areSidesByKind = ({ header, indexOf }: Sides): boolean =>
  CREDIT_NOTES.has(plainWord(header[indexOf.get('credit') ?? -1] ?? ''));

/** Invoices and credit notes with payments beside them: the two do not say what is open. */
export const arePartOfSides = (sides: Sides): boolean =>
  areSidesByKind(sides) && sides.header.some((cell) => PAYMENTS.has(plainWord(cell)));
