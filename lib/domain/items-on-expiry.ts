import { addDays, type LocalDate } from './local-date';
import type { OpenItem } from './open-item';

/** Open items as they will be on the day a quote expires, if all is paid on time. */
export interface ItemsOnExpiry {
  /** What is open then: not due by that day, disputed, or no claim on the debtor. */
  readonly stillOpen: readonly OpenItem[];
  /** What is paid by then, so what must be paid for that to come true. */
  readonly paidByThen: readonly OpenItem[];
}

/**
 * Splits open items by whether they are due on or before the day a quote expires (domain.md 2.12); those past due already count as paid
 * by then. Confirmed disputes stay open: nobody is asked to pay them. So do credits, and items without any date, whose day is unknown.
 */
export function itemsOnExpiry(items: readonly OpenItem[], expiresOn: LocalDate, assumedDueDays: number): ItemsOnExpiry {
  const isPaidByThen = ({ open, dueOn, invoiceOn, dispute }: OpenItem): boolean => {
    const due = dueOn ?? (invoiceOn && addDays(invoiceOn, assumedDueDays));
    return open.minor > 0 && dispute?.state !== 'confirmed' && due !== null && due <= expiresOn;
  };
  return { stillOpen: items.filter((item) => !isPaidByThen(item)), paidByThen: items.filter(isPaidByThen) };
}
