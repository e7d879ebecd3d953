import { rateOn } from '@/lib/domain/law/rate-on';
import { ratesFor } from '@/lib/domain/law/rates-for';
import type { LetterItems } from '@/lib/domain/letters/items-to-dun';
import { daysBetween } from '@/lib/domain/local-date';
import { type Money, negateMoney } from '@/lib/domain/money';
import { BASE_FIELDS, baseValues, ibanText } from './base-values';
import { itemLines, itemName, itemsShort } from './item-lines';
import type { LetterWords } from './letter-words';
import type { ReminderData } from './text-data';
import type { FieldValues } from './text-definition';

/** Fields of what is asked and how it is paid. */
export const OWED_FIELDS = [
  ...BASE_FIELDS,
  'invoices',
  'invoicesShort',
  'count',
  'credits',
  'apart',
  'total',
  'reference',
  'iban',
  'dueDate',
  'daysLate',
] as const;

/** Fields of what the law adds. */
export const CLAIM_FIELDS = ['interest', 'interestName', 'rate', 'costs', 'claim', 'costsLater'] as const;

const names = (items: LetterItems['items'], words: LetterWords): string => words.list(items.map((item) => itemName(item, words)));

/** What of the customer's credits was taken off; null when nothing was. */
export function creditsText({ credits, setOff }: LetterItems, words: LetterWords): string | null {
  if (setOff.minor <= 0) return null;
  return words.part('credits', { credits: names(credits, words), amount: words.money(negateMoney(setOff)) });
}

function owedValues({ owed, reference, sender, today }: ReminderData, words: LetterWords): FieldValues {
  const { items, apart, total } = owed;
  const firstDue = items.flatMap(({ dueOn }) => dueOn ?? []).toSorted()[0];
  const late = firstDue ? daysBetween(firstDue, today) : 0;
  return {
    invoices: itemLines(items, words, today),
    invoicesShort: itemsShort(items, words),
    count: words.count(items.length),
    credits: creditsText(owed, words),
    apart: apart.length > 0 ? words.part('apart', { items: names(apart, words) }) : null,
    total: words.money(total),
    reference,
    iban: ibanText(sender.iban),
    dueDate: firstDue ? words.date(firstDue) : null,
    daysLate: late > 0 ? words.days(late) : null,
  };
}

function claimValues({ claim, isConsumer, today }: ReminderData, words: LetterWords): FieldValues {
  const some = (amount: Money | null | undefined): string | null => (amount && amount.minor > 0 ? words.money(amount) : null);
  const rate = rateOn(ratesFor(isConsumer), today);
  return {
    interest: some(claim?.interest),
    interestName: words.part(isConsumer ? 'interest_consumer' : 'interest_business'),
    rate: rate === null ? null : words.percent(rate),
    costs: some(claim?.costsNow),
    claim: some(claim?.total),
    costsLater: some(claim?.collectionCosts),
  };
}

/** What is asked, by when, and what the law adds to it. */
export function reminderValues(data: ReminderData, words: LetterWords): FieldValues {
  return {
    ...baseValues(data, words),
    ...owedValues(data, words),
    ...claimValues(data, words),
    payBy: data.payBy && words.date(data.payBy),
  };
}
