import type { Money } from '../money';
import type { OpenItem, SettledItem } from '../open-item';

/** Their order is what travels: new kinds go to the end. */
export const ITEM_KINDS = ['invoice', 'credit-note', 'payment-on-account'] as const satisfies readonly OpenItem['kind'][];

/** What few items have; left out where it is as usual. */
export type OpenExtras = Partial<
  Pick<OpenItem, 'references' | 'isDirectDebit' | 'directDebitReturnedOn' | 'dispute' | 'from' | 'original'>
> & {
  readonly currency?: string;
};
export type SettledExtras = Partial<Pick<SettledItem, 'wasDisputed' | 'from'>> & { readonly currency?: string };

export type PackedOpen = readonly [
  id: string,
  kind: number,
  number: string | null,
  invoiceOn: string | null,
  dueOn: string | null,
  /** What was billed, where it has the currency of what is open. */
  original: number | null,
  open: number,
  extras: OpenExtras | null,
];
export type PackedSettled = readonly [
  id: string,
  invoiceOn: string | null,
  dueOn: string | null,
  settledOn: string,
  amount: number,
  extras: SettledExtras | null,
];

const orNull = <T extends object>(extras: T): T | null => (Object.keys(extras).length > 0 ? extras : null);
const unlessUsual = ({ currency }: Money, usual: string) => (currency === usual ? {} : { currency });

/** An item without a name before every value: most of a book is items. `usual`: the currency that goes without saying. */
export function packOpen(item: OpenItem, usual: string): PackedOpen {
  const { id, kind, number, invoiceOn, dueOn, original, open, booked: _, isInKeptArrangement: __, partOf: ___, ...rest } = item;
  const isSame = original === null || original.currency === open.currency;
  const extras = { ...rest, ...unlessUsual(open, usual), ...(!isSame && { original }) };
  const billed = isSame ? (original?.minor ?? null) : null;
  return [id, ITEM_KINDS.indexOf(kind), number, invoiceOn, dueOn, billed, open.minor, orNull(extras)];
}

export function packSettled(item: SettledItem, usual: string): PackedSettled {
  const { id, invoiceOn, dueOn, settledOn, amount, ...rest } = item;
  return [id, invoiceOn, dueOn, settledOn, amount.minor, orNull({ ...rest, ...unlessUsual(amount, usual) })];
}
