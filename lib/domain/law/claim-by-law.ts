import { daysBetween, type LocalDate } from '../local-date';
import { addMoney, type CurrencyCode, EUR, type Money, money, sumMoney } from '../money';
import { collectionCosts } from './collection-costs';
import { type FourteenDayLetter, mayChargeCosts } from './fourteen-day-letter';
import { minimumCompensation } from './minimum-compensation';
import type { RatePeriod } from './rate-periods';
import { ratesFor } from './rates-for';
import { statutoryInterest } from './statutory-interest';

/** What is owed of an invoice, including VAT, after credits were set off. */
export interface ClaimedItem {
  readonly dueOn: LocalDate | null;
  readonly owed: Money;
}

export interface ClaimAsked<Item extends ClaimedItem> {
  readonly items: readonly Item[];
  readonly currency: CurrencyCode;
  /** Buys for private use; a sole trader does not. */
  readonly isConsumer: boolean;
  /** The fourteen-day letter that a consumer got; null: none. */
  readonly letter: FourteenDayLetter | null;
  readonly today: LocalDate;
  /** Added to the costs of collection when we cannot deduct VAT; 0 otherwise. */
  readonly costsVatPct: number;
}

export interface ItemClaim<Item extends ClaimedItem> {
  readonly item: Item;
  readonly daysPastDue: number | null;
  /** Null: without a due date or a rate nobody can say. */
  readonly interest: Money | null;
  readonly periods: readonly RatePeriod[];
}

/** What a debtor owes by law beside the invoices. Null: cannot be said, in this currency or with what is known. */
export interface ClaimByLaw<Item extends ClaimedItem = ClaimedItem> {
  readonly items: readonly ItemClaim<Item>[];
  readonly principal: Money;
  readonly interest: Money | null;
  /** The rate may have changed since the table was checked. */
  readonly isInterestProvisional: boolean;
  /** By the legal scale, once it is collected. */
  readonly collectionCosts: Money | null;
  /** What may be asked today: a business owes a fixed sum, a consumer nothing before its letter ran out. */
  readonly costsNow: Money | null;
  /** Of the scale, where a collection agency may charge it today; else zero. */
  readonly costsOnHandOver: Money | null;
  /** Principal, interest and `costsNow`. */
  readonly total: Money | null;
}

function itemClaim<Item extends ClaimedItem>(item: Item, isConsumer: boolean, today: LocalDate) {
  const { dueOn, owed } = item;
  if (dueOn === null) return { item, daysPastDue: null, interest: null, periods: [], isProvisional: false };
  const found = statutoryInterest({ principal: owed, dueOn, paidOn: today }, ratesFor(isConsumer));
  return {
    item,
    daysPastDue: daysBetween(dueOn, today),
    interest: found?.amount ?? null,
    periods: found?.periods ?? [],
    isProvisional: found?.isProvisional ?? false,
  };
}

function sumOrNull(amounts: readonly (Money | null)[], currency: CurrencyCode): Money | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sumMoney(known, currency) : null;
}

/**
 * Statutory interest and costs on invoices that are paid late (domain.md 3.1, L-05 to L-11), as of `today`. Commercial rate and a fixed
 * sum without a reminder towards a business, asked once for all invoices together so that never too much is claimed; towards a
 * consumer its own rate, and no costs before the fourteen-day letter ran out (LAW-03).
 */
export function claimByLaw<Item extends ClaimedItem>(asked: ClaimAsked<Item>): ClaimByLaw<Item> {
  const { currency, isConsumer, letter, today, costsVatPct } = asked;
  const items = asked.items.map((item) => itemClaim(item, isConsumer, today));
  const principal = sumMoney(
    asked.items.map(({ owed }) => owed),
    currency,
  );
  const interest = sumOrNull(
    items.map((item) => item.interest),
    currency,
  );
  const scale = collectionCosts(principal, costsVatPct);
  const none = currency === EUR ? money(0, EUR) : null;
  const mayCharge = mayChargeCosts(isConsumer, letter, today);
  const latest = Math.max(0, ...items.map(({ daysPastDue }) => daysPastDue ?? 0));
  const compensation = none && minimumCompensation(latest);
  const costsNow = isConsumer ? (mayCharge ? scale : none) : compensation;
  return {
    items: items.map(({ isProvisional: _, ...item }) => item),
    principal,
    interest,
    isInterestProvisional: items.some((item) => item.isProvisional),
    collectionCosts: scale,
    costsNow,
    costsOnHandOver: mayCharge ? scale : none,
    total: interest && costsNow && addMoney(addMoney(principal, interest), costsNow),
  };
}
