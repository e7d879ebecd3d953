import type { Notation } from '@/lib/domain/book';
import { useWords } from '../ui/words-context';

/** How figures and dates were read where they could be read otherwise: a person sees it before it counts. */
export function NotationLine({ notation }: { readonly notation: Notation }) {
  const words = useWords();
  const { decimalMark, dateOrder } = notation;
  const how: string[] = [];
  if (decimalMark) how.push(words.t(decimalMark === ',' ? 'notation_decimal_comma' : 'notation_decimal_point'));
  if (dateOrder) how.push(words.t(dateOrder === 'day-first' ? 'notation_day_first' : 'notation_month_first'));
  return how.length > 0 ? <p data-testid="notation">{words.t('notation_read', { how: words.format.list(how) })}</p> : null;
}
