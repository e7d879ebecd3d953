import type { Conversion, UsedRate } from '@/lib/domain/exchange/conversion';
import type { Words } from '@/lib/words/words';

const rateText = ({ currency, perEuro }: UsedRate, words: Words): string =>
  words.t('conversion_rate', { rate: words.format.rate(perEuro), currency });

/** By which rates of which day amounts were converted; null where none was. */
export function convertedText({ on, rates }: Conversion, words: Words): string | null {
  if (on === null) return null;
  const list = rates.map((rate) => rateText(rate, words)).join(', ');
  return words.t('conversion_at', { date: words.format.date(on), rates: list });
}

/** Which amounts are kept apart for want of a rate; null where none is. */
export function apartText({ apart }: Conversion, words: Words): string | null {
  return apart.length > 0 ? words.t('conversion_apart', { currencies: words.format.list(apart) }) : null;
}
