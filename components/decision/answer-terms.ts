import type { ReferralAnswer } from '@/lib/domain/record/referral-record';
import type { Words } from '@/lib/words/words';

/** The terms of an answer in one line; empty where it names none. */
export function answerTerms(
  answer: Pick<ReferralAnswer, 'termDays' | 'amount' | 'prepaidShare' | 'holdsUntil'>,
  words: Words,
): string {
  const { termDays, amount, prepaidShare, holdsUntil } = answer;
  const said = [
    ...(amount ? [words.t('answer_up_to', { amount: words.format.money(amount) })] : []),
    ...(termDays === null ? [] : [words.term({ days: termDays })]),
    ...(prepaidShare > 0 ? [words.t('answer_prepaid', { share: words.format.percent(prepaidShare * 100) })] : []),
    ...(holdsUntil ? [words.t('answer_until', { date: words.format.date(holdsUntil) })] : []),
  ];
  return said.join(' · ');
}
