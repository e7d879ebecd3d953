import type { Explanation } from '@/lib/domain/explanation';
import { money } from '@/lib/domain/money';
import type { Words } from '@/lib/words/words';

/** What the class that decides means: its longest term and the most credit (domain.md 2.9, 2.10). Empty when the policy of that day is gone. */
export function classSentences({ assessment, principles }: Explanation, words: Words): readonly string[] {
  if (!principles) return [];
  const { riskClass, score, ageing } = assessment;
  const { maxDays, maxDaysIfDunnable, limitCap } = principles.classes[riskClass];
  const who = riskClass === 'NR' ? words.t('term_who_unrated') : words.t('term_who_class', { class: riskClass });
  const limit = words.format.money(money(limitCap, principles.currency));
  return [
    ...(riskClass === score.class ? [] : [words.t('why_class_raised', { class: riskClass })]),
    words.t(maxDays > 0 ? 'term_max' : 'term_only', { who, term: words.term({ days: maxDays }) }),
    ...(ageing.dunnable.minor > 0 && maxDaysIfDunnable < maxDays
      ? [words.t('why_class_dunnable', { term: words.term({ days: maxDaysIfDunnable }) })]
      : []),
    words.t('why_class_limit', { limit }),
  ];
}
