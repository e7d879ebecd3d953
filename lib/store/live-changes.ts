import type { DebtorRecord } from '@/lib/domain/debtor';
import type { OpenItem, OpenOrder, SettledItem } from '@/lib/domain/open-item';

/** What became of one item: open, settled, or gone (null). */
export type ItemChange = { readonly open: OpenItem } | { readonly settled: SettledItem } | null;

/** All that a live source told anew of one debtor number; the last it says of an id counts. */
export interface NumberChanges {
  debtor: DebtorRecord | null;
  readonly items: Map<string, ItemChange>;
  /** Null: delivered or cancelled. */
  readonly orders: Map<string, OpenOrder | null>;
}

/** Gathers a pull of changes, so that it can be applied at once. */
export class LiveChanges {
  readonly byNumber = new Map<string, NumberChanges>();
  #size = 0;

  /** How many records it was told. */
  get size(): number {
    return this.#size;
  }

  addDebtor(debtor: DebtorRecord): void {
    this.#of(debtor.number).debtor = debtor;
  }

  /** An item of 0 is gone. */
  addOpenItem(number: string, item: OpenItem): void {
    this.#of(number).items.set(item.id, item.open.minor === 0 ? null : { open: item });
  }

  addSettledItem(number: string, item: SettledItem): void {
    this.#of(number).items.set(item.id, { settled: item });
  }

  addOpenOrder(number: string, order: OpenOrder): void {
    this.#of(number).orders.set(order.number, order.open.minor === 0 ? null : order);
  }

  #of(number: string): NumberChanges {
    this.#size += 1;
    const known = this.byNumber.get(number);
    if (known) return known;
    const changes: NumberChanges = { debtor: null, items: new Map(), orders: new Map() };
    this.byNumber.set(number, changes);
    return changes;
  }
}
