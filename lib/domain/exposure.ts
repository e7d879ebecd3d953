import type { Exposure } from './assessment';
import { type BillingTerms, billedInParts } from './billed-in-parts';
import { type CreditCover, insuredPart } from './insured-part';
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
  /** Absent: a quote billed in parts counts whole. */
  readonly billing?: BillingTerms;
  /** Absent or null: nothing is insured. */
  readonly cover?: CreditCover | null;
}

/** Whether any amount is in another currency; without a rate a sum with it is unknown. */
export function hasOtherCurrency(amounts: Iterable<Money | null | undefined>, currency: CurrencyCode): boolean {
  for (const amount of amounts) if (amount && amount.currency !== currency) return true;
  return false;
}

function quotedOnCredit({ quote, term, currency, billing }: ExposureParts): { total: Money | null; prepayment: Money } {
  const nothing = money(0, currency);
  if (!quote || !isOnCredit(term)) return { total: nothing, prepayment: nothing };
  if (!quote.total) return { total: null, prepayment: nothing };
  const total = billing && quote.billing ? billedInParts(quote.total, quote.billing, term.days, billing) : quote.total;
  return { total, prepayment: money(roundHalfAway(total.minor * quote.prepaidShare), total.currency) };
}

type Sums = Pick<Exposure, 'gross' | 'net' | 'headroom' | 'available' | 'utilisationPct' | 'insured' | 'uninsured'>;

const UNKNOWN_SUMS: Sums = {
  gross: null,
  net: null,
  headroom: null,
  available: null,
  utilisationPct: null,
  insured: null,
  uninsured: null,
};

function sumsOf(
  owed: Money,
  thisQuote: Money,
  prepayment: Money,
  { guarantees, deposits, limit, cover, currency }: ExposureParts,
): Sums {
  const nothing = money(0, currency);
  const gross = addMoney(owed, thisQuote);
  const secured = addMoney(guarantees ?? nothing, deposits ?? nothing);
  const net = subtractMoney(subtractMoney(gross, prepayment), secured);
  const insured = insuredPart(net, cover ?? null);
  return {
    gross,
    net,
    headroom: limit && subtractMoney(limit, net),
    available: limit && subtractMoney(limit, owed),
    utilisationPct: limit && limit.minor !== 0 ? (net.minor / limit.minor) * 100 : null,
    insured,
    uninsured: insured && subtractMoney(net, insured),
  };
}

/**
 * What we would lose if the debtor paid nothing: open items, orders and this quote, less what is prepaid or secured
 * (domain.md 2.2). Insurance does not lower it; what it would pay stands beside it. Amounts including VAT, in `currency`;
 * nothing is rounded but the prepayment, a part billed and the insured part, each to a whole minor unit.
 */
export function exposureOf(parts: ExposureParts): Exposure {
  const { netOpen, openOrders, guarantees, deposits, limit, currency } = parts;
  const { total: thisQuote, prepayment } = quotedOnCredit(parts);
  const shown = { netOpen, openOrders, thisQuote, prepayment, guarantees, deposits };
  const isComparable = !hasOtherCurrency([netOpen, openOrders, thisQuote, guarantees, deposits, limit], currency);
  if (!isComparable || !netOpen || !thisQuote) return { ...shown, ...UNKNOWN_SUMS };
  return { ...shown, ...sumsOf(addMoney(netOpen, openOrders ?? money(0, currency)), thisQuote, prepayment, parts) };
}
