import type { Position } from '@/lib/domain/book';
import type { Conversion } from '@/lib/domain/exchange/conversion';
import { conversionFor } from '@/lib/domain/exchange/conversion-for';
import { convertPosition, currenciesOf } from '@/lib/domain/exchange/convert-position';
import { convertQuote } from '@/lib/domain/exchange/convert-quote';
import type { DayRates } from '@/lib/domain/exchange/day-rates';
import type { CurrencyCode } from '@/lib/domain/money';
import type { Quote } from '@/lib/domain/quote';

export interface InOneCurrency {
  readonly position: Position;
  readonly quote: Quote | null;
  /** Null: there was nothing to convert. */
  readonly conversion: Conversion | null;
}

/**
 * A debtor and the quote for it in the company's currency, by the rates of one day, and how they came there. Before anything is added up, so
 * that one rate holds for all of a case; what has no rate stays as it is, and the sums with it are then unknown.
 */
export function inOneCurrency(
  position: Position,
  quote: Quote | null,
  into: CurrencyCode,
  rates: DayRates | null,
): InOneCurrency {
  const found = currenciesOf(position);
  const asked = quote?.total?.currency;
  const conversion = conversionFor(asked ? [...found, asked] : found, into, rates);
  return { position: convertPosition(position, conversion), quote: quote && convertQuote(quote, conversion), conversion };
}
