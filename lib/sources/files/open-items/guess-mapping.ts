import { normaliseIban } from '@/lib/domain/identifiers/iban';
import type { MappedField, TableFields } from '@/lib/domain/table-mapping';
import { MAPPED_FIELDS } from '@/lib/domain/table-mapping';
import { namedColumn } from './columns';
import { isAmountLike, isBlank, isCodeLike, isDateLike, isNameLike } from './content-kind';
import { headerWord } from './header-word';
import { plainWord } from './plain-word';

/** Parts of words in headers, in the order in which they are believed: Dutch, English, German, French. */
const PARTS: readonly (readonly [MappedField, RegExp])[] = [
  ['due_date', /verval|verv|due|fallig|faellig|echeance|expir|payby/],
  ['paid_on', /paidon|betaalddatum|bezahltam|payele|closed|gesloten/],
  ['open', /openst|openamount|open$|outstand|remain|balance|saldo|solde|rest|offen|reste|unpaid|nogte|tebetalen/],
  ['invoice_date', /factuurdat|invoicedat|rechnungsdat|datefact|datum|date/],
  ['currency', /valuta|curr|wahrung|waehrung|devise|munt/],
  ['vat_id', /btwn|vatn|ustid|tvan/],
  ['registration_number', /kvk|handelsreg|siren|siret|coc/],
  ['iban', /iban|rekening|bankacc/],
  ['email', /mail/],
  ['postcode', /postc|zip|plz|codepost/],
  ['city', /plaats|city|ort$|ville|woonpl/],
  ['credit_limit', /limi|plafond/],
  ['amount', /bedrag|amount|betrag|montant|total|totaal|waarde|value/],
  ['invoice', /fact|invoic|rechn|stuk|docu|beleg|piece|invno/],
  ['debtor_number', /(?:deb|klant|client|cust|kund|rela|acc|tiers).*(?:nr|no|num|code|id)$|debit|^klantnr|^code$/],
  ['name', /naam|name|nom|klant|client|customer|kunde|firma|bedrijf|company|relatie|debit|tiers|afnemer/],
  ['kind', /soort|type|kind|art$/],
  ['reference', /ref|kenmerk|omschr|descr|text/],
];

type Kind = 'date' | 'amount' | 'currency' | 'iban' | 'email' | 'code' | 'name' | 'other';

/** What may stand in a column of each field. */
const KINDS: Readonly<Record<MappedField, readonly Kind[]>> = {
  debtor_number: ['code', 'name', 'amount'],
  name: ['name', 'code', 'other'],
  invoice: ['code', 'amount'],
  invoice_date: ['date'],
  due_date: ['date'],
  open: ['amount'],
  amount: ['amount'],
  currency: ['currency'],
  kind: ['name', 'currency', 'code'],
  paid_on: ['date'],
  reference: ['name', 'code', 'amount', 'other'],
  vat_id: ['code'],
  registration_number: ['amount', 'code'],
  iban: ['iban'],
  email: ['email'],
  postcode: ['code', 'name', 'amount'],
  city: ['name'],
  credit_limit: ['amount'],
};
const CURRENCY = /^(?:[A-Z]{3}|[€$£])$/;
const EMAIL = /^\S+@\S+\.\S+$/;
const MOST = 0.7;
const LOOKED_AT = 120;
const FIELDS: ReadonlySet<string> = new Set(MAPPED_FIELDS);

/**
 * What the columns of a table seem to be: first by their names, then by what stands in them. Never more than a proposal, which a person looks at.
 * `names` is empty for a table without one.
 */
export function guessMapping(names: readonly string[], rows: readonly (readonly string[])[]): TableFields {
  const header = names.map(begun);
  const width = Math.max(header.length, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => rows.map((cells) => begun(cells[index] ?? '')));
  const kinds = columns.map(kindOf);
  const guess = new Guess(width);
  for (const [index, cell] of header.entries()) guess.take(exactField(cell), index, kinds[index]);
  for (const [field, part] of PARTS)
    for (const [index, cell] of header.entries()) if (part.test(plainWord(cell))) guess.take(field, index, kinds[index]);
  byContent(guess, columns, kinds);
  return guess.fields;
}

/** The beginning of a cell tells what it is. */
const begun = (cell: string): string => cell.trim().slice(0, LOOKED_AT);

/** Each field once, and each column one field. */
class Guess {
  readonly fields: (MappedField | null)[];

  constructor(width: number) {
    this.fields = new Array<MappedField | null>(width).fill(null);
  }

  take(field: MappedField | null, index: number, kind: Kind | null | undefined): void {
    const isFree = field !== null && this.fields[index] === null && !this.fields.includes(field);
    if (isFree && (kind === null || kind === undefined || KINDS[field].includes(kind))) this.fields[index] = field;
  }

  /** Gives a field to the first column that is still free and fits. */
  takeFirst(field: MappedField, indexes: readonly number[]): void {
    const index = indexes.find((at) => this.fields[at] === null);
    if (index !== undefined) this.take(field, index, null);
  }
}

function exactField(cell: string): MappedField | null {
  const column = namedColumn(headerWord(cell))?.column;
  return column !== undefined && FIELDS.has(column) ? (column as MappedField) : null;
}

/** Null for a column that says nothing. */
function kindOf(values: readonly string[]): Kind | null {
  const told = values.filter((value) => !isBlank(value));
  const are = (isKind: (value: string) => boolean) => told.filter(isKind).length >= told.length * MOST;
  if (told.length === 0) return null;
  if (are(isDateLike)) return 'date';
  if (are((value) => CURRENCY.test(value))) return 'currency';
  if (are((value) => EMAIL.test(value))) return 'email';
  if (are((value) => normaliseIban(value) !== null)) return 'iban';
  if (are(isAmountLike)) return 'amount';
  if (are(isCodeLike)) return 'code';
  return are(isNameLike) ? 'name' : 'other';
}

/** Dates: the earlier is that of the invoice. Amounts: the one with decimals. Codes: the one that never comes twice is the invoice's. */
function byContent(guess: Guess, columns: readonly (readonly string[])[], kinds: readonly (Kind | null)[]): void {
  const of = (...wanted: Kind[]) => columns.flatMap((_, index) => (wanted.includes(kinds[index] ?? 'other') ? [index] : []));
  const isUnique = (index: number) => new Set(columns[index]).size === columns[index]?.length;
  const hasDecimals = (index: number) => columns[index]?.some((value) => /[.,]\d{1,2}(?:\D|$)/.test(value)) ?? false;
  const codes = of('code', 'amount').filter((index) => !hasDecimals(index));
  guess.takeFirst('invoice', codes.filter(isUnique));
  guess.takeFirst(
    'debtor_number',
    codes.filter((index) => !isUnique(index)),
  );
  guess.takeFirst('name', of('name'));
  guess.takeFirst('invoice_date', of('date'));
  guess.takeFirst('due_date', of('date'));
  const amounts = of('amount').filter(hasDecimals);
  // The last of several is what is left of those before it.
  guess.takeFirst('open', amounts.toReversed());
  if (!guess.fields.includes('open')) moveAmount(guess.fields);
  guess.takeFirst('open', of('amount').toReversed());
  guess.takeFirst('amount', amounts);
  guess.takeFirst('currency', of('currency'));
  guess.takeFirst('iban', of('iban'));
  guess.takeFirst('email', of('email'));
}

/** A single column of amounts is what is open. */
function moveAmount(fields: (MappedField | null)[]): void {
  const index = fields.indexOf('amount');
  if (index !== -1) fields[index] = 'open';
}
