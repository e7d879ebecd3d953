import type { ScoreChange, ScoreStanding } from '@/lib/domain/score-history/kept-score';
import type { ScoreCause } from '@/lib/domain/score-history/score-cause';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { VERDICT_WORD } from './verdict-look';

/** A cause is named, and never a figure of a bureau with it: a rep may read that it moved, not what it is (domain.md R4-07). */
const CAUSE_WORDS: Readonly<Record<ScoreCause, MessageKey>> = {
  payment: 'score_cause_payment',
  invoice: 'score_cause_invoice',
  'credit-note': 'score_cause_credit_note',
  rating: 'score_cause_rating',
  dispute: 'score_cause_dispute',
  promise: 'score_cause_promise',
  collection: 'score_cause_collection',
  flag: 'score_cause_flag',
  limit: 'score_cause_limit',
  order: 'score_cause_order',
  customer: 'score_cause_customer',
  policy: 'score_cause_policy',
  'data-age': 'score_cause_data_age',
  portfolio: 'score_cause_portfolio',
  rates: 'score_cause_rates',
  time: 'score_cause_time',
};

const scoreText = ({ value, class: riskClass }: ScoreStanding, words: Words): string =>
  value === null ? words.t('score_short_none') : words.t('score_short', { value, class: riskClass });

/** What became another, score and class first. */
export function changeTexts({ before, after }: ScoreChange, words: Words): readonly string[] {
  const isScore = before.value !== after.value || before.class !== after.class;
  const [was, is] = [before, after].map(({ verdict }) => words.t(VERDICT_WORD[verdict])) as [string, string];
  return [
    ...(isScore ? [words.t('score_from_to', { before: scoreText(before, words), after: scoreText(after, words) })] : []),
    ...(was === is ? [] : [words.t('score_verdict_from_to', { before: was, after: is })]),
  ];
}

/** What moved it, in one sentence. */
export const becauseText = ({ causes }: Pick<ScoreChange, 'causes'>, words: Words): string =>
  words.t('score_because', { causes: words.format.list(causes.map((cause) => words.t(CAUSE_WORDS[cause]))) });
