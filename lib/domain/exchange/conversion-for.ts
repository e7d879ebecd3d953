import { type CurrencyCode, EUR } from '../money';
import type { Conversion } from './conversion';
import type { DayRates } from './day-rates';

/** What one euro is worth of a currency; null where the day has no rate of it. */
const perEuroOf = (currency: CurrencyCode, rates: DayRates | null): number | null =>
  rates && (currency === EUR ? 1 : (rates.perEuro[currency] ?? null));

/**
 * How these currencies come into one, by the rates of one day. Null: there is nothing to convert. Where neither is the euro, an amount goes
 * through it, so that both published rates are named.
 */
export function conversionFor(currencies: Iterable<CurrencyCode>, into: CurrencyCode, rates: DayRates | null): Conversion | null {
  const others = [...new Set(currencies)].filter((currency) => currency !== into).sort();
  if (others.length === 0) return null;
  const canConvert = (currency: CurrencyCode) => perEuroOf(currency, rates) !== null && perEuroOf(into, rates) !== null;
  const converted = others.filter(canConvert);
  const used = converted.length > 0 ? [...converted, into].filter((currency) => currency !== EUR).sort() : [];
  return {
    into,
    on: converted.length > 0 && rates ? rates.on : null,
    rates: used.map((currency) => ({ currency, perEuro: perEuroOf(currency, rates) ?? 1 })),
    apart: others.filter((currency) => !canConvert(currency)),
  };
}
