import type { DebtorRecord } from '@/lib/domain/debtor';
import type { GenerationId } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode, Money } from '@/lib/domain/money';
import type { DisputeState, OpenItem, OpenItemKind, OpenOrder, SettledItem } from '@/lib/domain/open-item';

/**
 * What one generation holds of one debtor number, or a part of it: a file whose rows are scattered is written in parts.
 * Items are tuples because a record is written a quarter faster without a name before every value.
 */
export interface PositionRow {
  readonly generation: GenerationId;
  readonly number: string;
  readonly part: number;
  /** Null in a part that came before, or without, the debtor's own row. */
  readonly debtor: DebtorRecord | null;
  readonly open: readonly OpenTuple[];
  readonly settled: readonly SettledTuple[];
  readonly orders: readonly OrderTuple[];
}

type OpenTuple = readonly [
  id: string,
  kind: number,
  number: string | null,
  invoiceOn: LocalDate | null,
  dueOn: LocalDate | null,
  original: number | null,
  open: number,
  currency: CurrencyCode,
  isDirectDebit?: boolean | null,
  dispute?: readonly [DisputeState, string | null] | null,
  references?: readonly string[],
];
type SettledTuple = readonly [id: string, LocalDate | null, LocalDate | null, settledOn: LocalDate, amount: number, CurrencyCode];
type OrderTuple = readonly [number: string, open: number, CurrencyCode];

/** Their order is stored: new kinds go to the end. */
const KINDS: readonly OpenItemKind[] = ['invoice', 'credit-note', 'payment-on-account'];

export function encodeOpenItem(item: OpenItem): OpenTuple {
  const { id, number, invoiceOn, dueOn, open, isDirectDebit, dispute, references } = item;
  // An amount in another currency than what is open would be read back wrongly: unknown is better.
  const original = item.original?.currency === open.currency ? item.original.minor : null;
  const always = [id, KINDS.indexOf(item.kind), number, invoiceOn, dueOn, original, open.minor, open.currency] as const;
  const told = dispute ? ([dispute.state, dispute.reason] as const) : null;
  if (references && references.length > 0) return [...always, isDirectDebit ?? null, told, references];
  if (dispute) return [...always, isDirectDebit ?? null, told];
  return isDirectDebit === undefined ? always : [...always, isDirectDebit];
}

export function decodeOpenItem(tuple: OpenTuple): OpenItem {
  const [id, kind, number, invoiceOn, dueOn, original, open, currency, isDirectDebit, dispute, references] = tuple;
  return {
    id,
    kind: KINDS[kind] as OpenItemKind,
    number,
    invoiceOn,
    dueOn,
    original: original === null ? null : amount(original, currency),
    open: amount(open, currency),
    ...(isDirectDebit === undefined || isDirectDebit === null ? {} : { isDirectDebit }),
    ...(dispute ? { dispute: { state: dispute[0], reason: dispute[1] } } : {}),
    ...(references ? { references } : {}),
  };
}

export const encodeSettledItem = (item: SettledItem): SettledTuple => [
  item.id,
  item.invoiceOn,
  item.dueOn,
  item.settledOn,
  item.amount.minor,
  item.amount.currency,
];

export function decodeSettledItem([id, invoiceOn, dueOn, settledOn, minor, currency]: SettledTuple): SettledItem {
  return { id, invoiceOn, dueOn, settledOn, amount: amount(minor, currency) };
}

export const encodeOpenOrder = ({ number, open }: OpenOrder): OrderTuple => [number, open.minor, open.currency];

export const decodeOpenOrder = ([number, minor, currency]: OrderTuple): OpenOrder => ({ number, open: amount(minor, currency) });

const amount = (minor: number, currency: CurrencyCode): Money => ({ minor, currency });
