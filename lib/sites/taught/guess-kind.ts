import type { SightingKind, TaxBasis } from '@/lib/domain/sighting';

/** Words of an address in which hosts name the kind of record; the first that fits counts. */
const KINDS: readonly [SightingKind, RegExp][] = [
  ['invoice', /invoice|factuur|facturen|facture|rechnung/i],
  ['quote', /quot|offer|estimate|proposal|deal|opportunit|devis|angebot|pipeline/i],
  ['order', /order|bestel|commande|auftrag/i],
  ['debtor', /account|compan|customer|client|relati|klant|kunde|partner|organi[sz]ation|party|contact|debtor|debiteur/i],
];

/** What kind of page an address most likely names; with a total it is no customer's own page. */
export function guessKind({ pathname, search, hash }: URL, hasTotal: boolean): SightingKind {
  const kind = KINDS.find(([, words]) => words.test(`${pathname}${search}${hash}`))?.[0];
  if (hasTotal) return kind && kind !== 'debtor' ? kind : 'quote';
  return kind ?? 'debtor';
}

/** What the words by a total say of VAT. */
export function guessTax(label: string): TaxBasis {
  if (/excl|without|zonder|subtot|netto?\b|untaxed|zwischensumme|\bht\b|hors/i.test(label)) return 'excluded';
  return /incl|ttc|brutto|gross|te betalen|amount due|grand total|eindtotaal|gesamt/i.test(label) ? 'included' : 'unknown';
}
