import type { BookTotals } from './book';
import { addDays, type LocalDate } from './local-date';
import { type CurrencyCode, money } from './money';
import type { OpenItem } from './open-item';

/** Days after the invoice date on which an item without a due date is taken to be due (domain.md 2.1). */
const ASSUMED_DUE_DAYS = 30;

/** Counts a book while it streams by, for the preview. Amounts in another currency than the book's are counted as items, not added. */
export class BookTally {
  #openItems = 0;
  #settledItems = 0;
  readonly #open = new Map<CurrencyCode, number>();
  readonly #overdue = new Map<CurrencyCode, number>();

  constructor(private readonly today: LocalDate) {}

  addOpenItem({ open, dueOn, invoiceOn }: OpenItem): void {
    this.#openItems += 1;
    add(this.#open, open.currency, open.minor);
    const due = dueOn ?? (invoiceOn && addDays(invoiceOn, ASSUMED_DUE_DAYS));
    // Credits are never aged (domain.md 2.1).
    if (due && due < this.today && open.minor > 0) add(this.#overdue, open.currency, open.minor);
  }

  addSettledItem(): void {
    this.#settledItems += 1;
  }

  totals(currency: CurrencyCode, counted: { readonly debtors: number; readonly rejected: number }): BookTotals {
    return {
      ...counted,
      openItems: this.#openItems,
      settledItems: this.#settledItems,
      open: money(this.#open.get(currency) ?? 0, currency),
      overdue: money(this.#overdue.get(currency) ?? 0, currency),
    };
  }
}

function add(sums: Map<CurrencyCode, number>, currency: CurrencyCode, minor: number): void {
  sums.set(currency, (sums.get(currency) ?? 0) + minor);
}
