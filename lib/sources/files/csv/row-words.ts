import type { BuyerKind, BuyerSize } from '@/lib/domain/debtor';
import type { OpenItemKind } from '@/lib/domain/open-item';
import { plainWord } from './plain-word';

/** What a row is about; an item whose column says nothing is told by its sign. */
export type RowKind = OpenItemKind | 'order';

const ROW_KINDS: Readonly<Record<RowKind, string>> = {
  invoice: 'invoice inv i salesinvoice factuur verkoopfactuur rechnung re rg facture fac opening',
  'credit-note': 'creditnote credit cn salescreditnote creditnota creditfactuur gutschrift gs avoir notedecredit creditmemo',
  'payment-on-account':
    'payment paymentonaccount pay betaling vooruitbetaling ontvangst zahlung anzahlung paiement reglement acompte overpayment prepayment',
  order: 'order salesorder verkooporder opdracht bestelling auftrag bestellung commande',
};
const SIZES: Readonly<Record<BuyerSize, string>> = {
  large: 'large groot gross grande grand',
  other: 'other small medium sme overig anders klein middel mkb kmu andere sonstige pme petite moyenne autre',
};
const KINDS: Readonly<Record<BuyerKind, string>> = {
  business: 'business company bedrijf zakelijk unternehmen geschaeftlich entreprise professionnel',
  public: 'public government overheid publiek offentlich oeffentlich behoerde publique administration',
  person: 'person private consumer sole particulier natuurlijkpersoon eenmanszaak persoon privat privatperson personne',
};
const YES = new Set('yes y ja j oui o true 1 x'.split(' '));
const NO = new Set('no n nee nein non false 0'.split(' '));

const lookup = <T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(words) as [T, string][]).flatMap(([value, names]) =>
      names.split(' ').map((name): [string, T] => [name, value]),
    ),
  );

const ROW_KIND_BY_WORD = lookup(ROW_KINDS);
const SIZE_BY_WORD = lookup(SIZES);
const KIND_BY_WORD = lookup(KINDS);

/** Undefined: a word that we do not know. */
export const rowKind = (text: string): RowKind | undefined => ROW_KIND_BY_WORD.get(plainWord(text));
export const buyerSize = (text: string): BuyerSize | undefined => SIZE_BY_WORD.get(plainWord(text));
export const buyerKind = (text: string): BuyerKind | undefined => KIND_BY_WORD.get(plainWord(text));

/** Undefined for anything but a yes or a no. */
export function yesOrNo(text: string): boolean | undefined {
  const word = plainWord(text);
  if (YES.has(word)) return true;
  return word === '' || NO.has(word) ? false : undefined;
}
