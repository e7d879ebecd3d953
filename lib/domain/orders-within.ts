import { addDays, type LocalDate } from './local-date';
import type { OpenOrder } from './open-item';

export interface OrdersByHorizon {
  /** Part of the exposure. */
  readonly counted: readonly OpenOrder[];
  /** Call-off lines for later: shown, not added. */
  readonly later: readonly OpenOrder[];
}

/**
 * Open orders by when they are to be invoiced (domain.md 2.2): up to and including `horizonDays` from today they count; later
 * ones do not, unless they are made to order. An order whose day nobody knows counts.
 */
export function ordersWithin(orders: readonly OpenOrder[], today: LocalDate, horizonDays: number): OrdersByHorizon {
  const horizon = addDays(today, horizonDays);
  const isLater = ({ invoiceOn, isMadeToOrder }: OpenOrder) => !isMadeToOrder && Boolean(invoiceOn && invoiceOn > horizon);
  return { counted: orders.filter((order) => !isLater(order)), later: orders.filter(isLater) };
}
