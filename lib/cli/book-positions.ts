import type { BankEntry } from '@/lib/domain/bank-entry';
import type { DebtorRecord } from '@/lib/domain/debtor';
import type { Money } from '@/lib/domain/money';
import type { OpenItem, OpenOrder, SettledItem } from '@/lib/domain/open-item';
import type { DomainRecord } from '@/lib/sources/contract';
import { sumsOf } from './sums-of';

/** What one debtor owes, as a script wants it. Amounts in minor units; credits and payments on account below zero. */
export interface PrintedPosition {
  readonly debtor: DebtorRecord;
  /** One sum per currency. */
  readonly open: readonly Money[];
  readonly openItems: readonly OpenItem[];
  readonly settledItems: readonly SettledItem[];
  readonly openOrders: readonly OpenOrder[];
}

interface Growing {
  debtor: DebtorRecord;
  readonly openItems: OpenItem[];
  readonly settledItems: SettledItem[];
  readonly openOrders: OpenOrder[];
}

/** Gathers a book debtor by debtor, in the order of the file. */
export class BookPositions {
  readonly bankEntries: BankEntry[] = [];
  private readonly byNumber = new Map<string, Growing>();

  add(record: DomainRecord): void {
    switch (record.kind) {
      case 'debtor':
        this.of(record.debtor.number).debtor = record.debtor;
        break;
      case 'open-item':
        this.of(record.debtorNumber).openItems.push(record.item);
        break;
      case 'settled-item':
        this.of(record.debtorNumber).settledItems.push(record.item);
        break;
      case 'open-order':
        this.of(record.debtorNumber).openOrders.push(record.order);
        break;
      case 'bank-entry':
        this.bankEntries.push(record.entry);
        break;
    }
  }

  get size(): number {
    return this.byNumber.size;
  }

  printed(): readonly PrintedPosition[] {
    return [...this.byNumber.values()].map((position) => ({ ...position, open: sumsOf(position.openItems) }));
  }

  private of(number: string): Growing {
    const known = this.byNumber.get(number);
    if (known) return known;
    const position = { debtor: { number, name: null }, openItems: [], settledItems: [], openOrders: [] };
    this.byNumber.set(number, position);
    return position;
  }
}
