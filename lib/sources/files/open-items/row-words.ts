import type { BuyerKind, BuyerSize } from '@/lib/domain/debtor';
import type { OpenItemKind } from '@/lib/domain/open-item';
import { plainWord } from './plain-word';

/** What a row is about; an item whose column says nothing is told by its sign. */
export type RowKind = OpenItemKind | 'order';

const ROW_KINDS: Readonly<Record<RowKind, string>> = {
  invoice:
    'invoice inv salesinvoice factuur verkoopfactuur rechnung verkaufsrechnung re rg facture facturedevente fac opening debitnote debetnota outinvoice si faktura',
  'credit-note':
    'creditnote cn credit salescreditnote creditnota creditfactuur verkoopcreditnota verkoopcreditfactuur gutschrift gs avoir notedecredit creditmemo creditmemorandum salescreditmemo outrefund customercreditnote rechnungskorrektur sc crn nc ncredit kreditnota kreditfaktura',
  'payment-on-account':
    'payment paymentonaccount pay betaling vooruitbetaling ontvangst zahlung anzahlung paiement reglement acompte overpayment prepayment customerpayment receipt unappliedcash deposit aanbetaling sa sr indbetaling innbetaling inbetalning',
  order: 'order salesorder verkooporder opdracht bestelling auftrag bestellung commande',
};
/** Documents that nobody owes yet, and what others are owed. */
const NO_DEBT =
  /quot|offert|angebot|devis|proforma|draft|concept|entwurf|brouillon|estimate|purchase|inkoop|einkauf|achat|^bill$|orders?$|bestell|auftrag|commande/;
/** States in which a document is no debt: not sent yet, or taken back. */
const NO_DEBT_STATES = new Set(
  'draft concept entwurf brouillon void voided deleted verwijderd geloscht supprime cancel cancelled canceled geannuleerd storniert annule annulee submitted matched afgeletterd rejected'.split(
    ' ',
  ),
);
const SIZES: Readonly<Record<BuyerSize, string>> = {
  large: 'large groot gross grande grand',
  other: 'other small medium sme overig anders klein middel mkb kmu andere sonstige pme petite moyenne autre',
};
const KINDS: Readonly<Record<BuyerKind, string>> = {
  business: 'business company bedrijf zakelijk unternehmen geschaeftlich entreprise professionnel',
  public: 'public government overheid publiek offentlich oeffentlich behoerde publique administration',
  person: 'person private consumer sole particulier natuurlijkpersoon eenmanszaak persoon privat privatperson personne',
};
const YES = new Set('yes y ja j oui o true waar wahr vrai 1 x'.split(' '));
const NO = new Set('no n nee nein non false onwaar falsch faux 0'.split(' '));
const CREDIT_SIDE = new Set('h c k cr credit haben'.split(' '));
const DEBIT_SIDE = new Set('s d dr debit debet soll'.split(' '));

const lookup = <T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(words) as [T, string][]).flatMap(([value, names]) =>
      names.split(' ').map((name): [string, T] => [name, value]),
    ),
  );

const ROW_KIND_BY_WORD = lookup(ROW_KINDS);
const SIZE_BY_WORD = lookup(SIZES);
const KIND_BY_WORD = lookup(KINDS);

/** Null: a word that says neither, such as a journal's, so that the sign tells. Undefined: a document that is no debt. */
export function rowKind(text: string): RowKind | null | undefined {
  const word = plainWord(text);
  const known = ROW_KIND_BY_WORD.get(word);
  return known ?? (NO_DEBT.test(word) ? undefined : null);
}

/** Undefined: a word that we do not know. */
export const buyerSize = (text: string): BuyerSize | undefined => SIZE_BY_WORD.get(plainWord(text));
export const buyerKind = (text: string): BuyerKind | undefined => KIND_BY_WORD.get(plainWord(text));
/** Whether a state says that a document is not owed; a state nobody knows does not. */
export const isNoDebtState = (text: string): boolean => NO_DEBT_STATES.has(plainWord(text));

/** Undefined for anything but a side of an account. */
export function isCreditSide(text: string): boolean | undefined {
  const word = plainWord(text);
  if (CREDIT_SIDE.has(word)) return true;
  return DEBIT_SIDE.has(word) ? false : undefined;
}

/** Undefined for anything but a yes or a no. */
export function yesOrNo(text: string): boolean | undefined {
  const word = plainWord(text);
  if (YES.has(word)) return true;
  return word === '' || NO.has(word) ? false : undefined;
}
