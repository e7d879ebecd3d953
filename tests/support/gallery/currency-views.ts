import { conversionFor } from '@/lib/domain/exchange/conversion-for';
import { convertMoney } from '@/lib/domain/exchange/convert-money';
import { convertQuote } from '@/lib/domain/exchange/convert-quote';
import type { DayRates } from '@/lib/domain/exchange/day-rates';
import { cents, invoice, TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import { type CurrencyCode, EUR, money } from '@/lib/domain/money';
import { confirmedPolicy } from '@/lib/policy/confirmed-policy.examples';
import { plainCase } from '@/lib/policy/plain-case.examples';
import { judged } from './judged-views';

const USD = 'USD' as CurrencyCode;
const DKK = 'DKK' as CurrencyCode;
const RATES: DayRates = { on: addDays(TODAY, -1), perEuro: { USD: 1.0812 } };
const IN_DOLLARS = money(1_081_200, USD);
const BOOKED = money(324_360, USD);
const NO_STEPS = { dunning: { done: [], counterpartRole: null, salesWillCall: false, isOnHold: false } };

/** A quote in dollars for a debtor that owes in euros, dollars and, without a rate, in crowns. */
function inCurrencies(rates: DayRates | null) {
  const conversion = conversionFor([USD, ...(rates ? [] : [DKK])], EUR, rates);
  if (!conversion) throw new Error('nothing to convert');
  const dollars = invoice('F-2052', 0, addDays(TODAY, 12), { open: convertMoney(BOOKED, conversion), original: null });
  const { quote } = plainCase();
  const asked = quote && convertQuote({ ...quote, total: IN_DOLLARS, totalExclTax: null }, conversion);
  const crowns = rates ? [] : [invoice('F-2058', 0, addDays(TODAY, 3), { open: money(450_000, DKK), original: null })];
  const openItems = [invoice('F-2041', 1_200, addDays(TODAY, -6)), { ...dollars, ...(rates && { booked: BOOKED }) }, ...crowns];
  const changes = { facts: { conversion, desk: NO_STEPS }, book: { openItems, creditLimit: cents(25_000) }, quote: asked };
  return judged(changes, confirmedPolicy);
}

export const CURRENCY_VIEWS = { converted: inCurrencies(RATES), apart: inCurrencies(null) };
