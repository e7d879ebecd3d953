import type { Exposure } from './assessment';
import { addMoney, type CurrencyCode, type Money, money, roundHalfAway, subtractMoney } from './money';
import { isOnCredit, type PaymentTerm } from './payment-term';
import type { Quote } from './quote';

/** The parts of an exposure. Null is unknown; what null means to the sum is told at each. */
export interface ExposureParts {
  /** Unknown makes the sum unknown. */
  readonly netOpen: Money | null;
  /** Unknown is left out of the sum, and the scope line says so. */
  readonly openOrders: Money | null;
  /** Null: the debtor as it stands. A quote whose total is unknown makes the sum unknown. */
  readonly quote: Quote | null;
  /** A quote counts only on credit. */
  readonly term: PaymentTerm;
  /** Unknown lowers nothing. */
  readonly guarantees: Money | null;
  readonly deposits: Money | null;
  readonly limit: Money | null;
  readonly currency: CurrencyCode;
}

/** Whether any amount is in another currency; without a rate a sum with it is unknown. */
export function hasOtherCurrency(amounts: Iterable<Money | null | undefined>, currency: CurrencyCode): boolean {
  for (const amount of amounts) if (amount && amount.currency !== currency) return true;
  return false;
}

function quotedOnCredit({ quote, term, currency }: ExposureParts): { total: Money | null; prepayment: Money } {
  const nothing = money(0, currency);
  if (!quote || !isOnCredit(term)) return { total: nothing, prepayment: nothing };
  if (!quote.total) return { total: null, prepayment: nothing };
  return { total: quote.total, prepayment: money(roundHalfAway(quote.total.minor * quote.prepaidShare), quote.total.currency) };
}

/**
 * What we would lose if the debtor paid nothing: open items, orders and this quote, less what is prepaid or secured
 * (domain.md 2.2). Amounts including VAT, in `currency`; nothing is rounded but the prepayment, to a whole minor unit.
 */
export function exposureOf(parts: ExposureParts): Exposure {
  const { netOpen, openOrders, guarantees, deposits, limit, currency } = parts;
  const { total: thisQuote, prepayment } = quotedOnCredit(parts);
  const shown = { netOpen, openOrders, thisQuote, prepayment, guarantees, deposits };
  const isComparable = !hasOtherCurrency([netOpen, openOrders, thisQuote, guarantees, deposits, limit], currency);
  if (!isComparable || !netOpen || !thisQuote) {
    return { ...shown, gross: null, net: null, headroom: null, available: null, utilisationPct: null };
  }
  const nothing = money(0, currency);
  const owed = addMoney(netOpen, openOrders ?? nothing);
  const gross = addMoney(owed, thisQuote);
  const secured = addMoney(guarantees ?? nothing, deposits ?? nothing);
  const net = subtractMoney(subtractMoney(gross, prepayment), secured);
  return {
    ...shown,
    gross,
    net,
    headroom: limit && subtractMoney(limit, net),
    available: limit && subtractMoney(limit, owed),
    utilisationPct: limit && limit.minor !== 0 ? (net.minor / limit.minor) * 100 : null,
  };
}
