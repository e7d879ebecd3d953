import type { CurrencyCode } from '../money';
import type { OpenItem } from '../open-item';
import type { AllocationCandidate, DebtorAccount } from './allocation';
import { normaliseNumber } from './normalise-number';

/** One item while entries take from it. */
export interface LedgerItem {
  readonly debtor: string;
  readonly item: OpenItem;
  readonly currency: CurrencyCode;
  /** What is open now, in minor units. */
  open: number;
}

/** Digits of a number with letters before it, by which payers name it as well, must be this many. */
const LEAST_DIGITS = 5;
/** Shorter references of an order or a contract name anything. */
const LEAST_REFERENCE = 6;

/** All items, found by debtor, by the account that pays, and by what names them. */
export class ItemBook {
  private readonly byDebtor = new Map<string, LedgerItem[]>();
  private readonly byKey = new Map<string, LedgerItem[]>();
  private readonly byIban = new Map<string, string[]>();

  constructor(accounts: readonly DebtorAccount[]) {
    for (const { debtor, ibans, items } of accounts) {
      for (const iban of new Set(ibans)) append(this.byIban, iban, debtor);
      for (const item of items) this.add({ debtor, item, currency: item.open.currency, open: item.open.minor });
    }
  }

  debtorsOf(iban: string | null): readonly string[] {
    return (iban !== null && this.byIban.get(iban)) || [];
  }

  itemsOf(debtor: string): readonly LedgerItem[] {
    return this.byDebtor.get(debtor) ?? [];
  }

  /** Items that a normalised number or reference names. */
  named(key: string): readonly LedgerItem[] {
    return this.byKey.get(key) ?? [];
  }

  private add(item: LedgerItem): void {
    append(this.byDebtor, item.debtor, item);
    for (const key of keysOf(item.item)) append(this.byKey, key, item);
  }
}

function keysOf({ number, references = [] }: OpenItem): ReadonlySet<string> {
  const own = normaliseNumber(number ?? '');
  const digits = /^[A-Z]+(\d+)$/.exec(own)?.[1] ?? '';
  const others = references.map(normaliseNumber).filter((key) => key.length >= LEAST_REFERENCE && /\d{3}/.test(key));
  const all = new Set([own, ...others]);
  if (digits.length >= LEAST_DIGITS) all.add(normaliseNumber(digits));
  all.delete('');
  return all;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export const candidates = (items: readonly LedgerItem[]): AllocationCandidate[] =>
  items.map(({ debtor, item }) => ({ debtor, item: item.id }));
