import type { Assessment } from '@/lib/domain/assessment';
import { invoiceName } from '@/lib/domain/team/invoice-name';
import type { ExpiryVerdict } from '@/lib/domain/verdict';
import type { Words } from '@/lib/words/words';
import { VERDICT_WORD } from './verdict-look';

/** Beyond this many the number of items is given instead of their names. */
const NAMED = 3;

function itemsText({ mustBePaid }: ExpiryVerdict, words: Words): string {
  if (mustBePaid.length > NAMED) return words.t('items_count', { count: mustBePaid.length });
  return words.format.list(mustBePaid.map(invoiceName));
}

/** The end of an accept and the verdict on the day the quote expires (domain.md 2.12), in at most two sentences. */
export function validityWords({ verdict, holdsUntil, expiry, at }: Assessment, words: Words): readonly string[] {
  const dateOf = (date: ExpiryVerdict['on']) => words.format.date(date, at.today);
  const needsPayment = expiry !== null && expiry.paid !== expiry.unpaid;
  if (holdsUntil && needsPayment && expiry.paid === 'accept' && holdsUntil === expiry.on)
    return [words.t('holds_until_paid', { date: dateOf(holdsUntil), items: itemsText(expiry, words) })];
  const end = holdsUntil ? [words.t('holds_until', { date: dateOf(holdsUntil) })] : [];
  if (!expiry || (!needsPayment && expiry.paid === verdict)) return end;
  const fields = { date: dateOf(expiry.on), verdict: words.t(VERDICT_WORD[expiry.paid]) };
  const later = needsPayment
    ? words.t('expiry_paid', { ...fields, items: itemsText(expiry, words) })
    : words.t('expiry_other', fields);
  return [...end, later];
}
