import type { Quote } from '../quote';
import type { Conversion } from './conversion';
import { convertMoney } from './convert-money';

/** A quote with its total in the currency of the conversion; it tells what was asked in its own. */
export function convertQuote(quote: Quote, conversion: Conversion | null): Quote {
  const { total, totalExclTax } = quote;
  if (!conversion || !total) return quote;
  const converted = convertMoney(total, conversion);
  if (converted === total) return quote;
  return { ...quote, total: converted, totalExclTax: totalExclTax ? convertMoney(totalExclTax, conversion) : null, asked: total };
}
