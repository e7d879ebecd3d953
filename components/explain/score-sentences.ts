import { CAP_WORDS } from '@/lib/domain/cap-words';
import type { Explanation, Principles } from '@/lib/domain/explanation';
import type { Score } from '@/lib/domain/scorecard';
import type { Words } from '@/lib/words/words';
import { FACTOR_NAMES } from './factor-names';

/** What a code caps the score at; null where it allows no score at all, or where the policy of that day is gone. */
function capOf(code: string, principles: Principles | null): number | null {
  return [...(principles?.coverage ?? []), ...(principles?.knockOuts ?? [])].find((rule) => rule.code === code)?.cap ?? null;
}

function capSentence(code: string, { value }: Score, principles: Principles | null, words: Words): string {
  const cap = capOf(code, principles);
  const cause = CAP_WORDS[code];
  if (!cause && value === null) return words.t('why_unrated');
  const effect = cap === null ? words.t('why_cap_some') : words.t('why_cap', { cap });
  return cause ? `${words.say(cause)} ${effect}` : effect;
}

/** How the points became the score, how much was known, what held it down and what cost most (domain.md 2.7, 2.17). */
export function scoreSentences({ assessment, principles }: Explanation, words: Words): readonly string[] {
  const { score } = assessment;
  const { earned, available, raw, coverage, caps, topReasons } = score;
  const costs = topReasons.map(({ measure, points, max }) =>
    words.t('why_cost', { factor: words.t(FACTOR_NAMES[measure]), points: max - points }),
  );
  return [
    ...(raw === null ? [] : [words.t('why_worked_out', { earned, available, raw })]),
    words.t('why_coverage', { percent: words.format.percent(coverage) }),
    ...(coverage > available ? [words.t('why_not_applicable')] : []),
    ...caps.map((code) => capSentence(code, score, principles, words)),
    ...(costs.length > 0 ? [words.t('why_cost_most', { list: words.format.list(costs) })] : []),
  ];
}
