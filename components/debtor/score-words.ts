import type { Assessment, Score } from '@/lib/domain/assessment';
import { CAP_WORDS } from '@/lib/domain/cap-words';
import { factorWords } from '@/lib/domain/factor-words';
import { ruleId } from '@/lib/domain/ids';
import type { ScoredFactor, ScoreMeasure } from '@/lib/domain/scorecard';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';

const REASONS_SHOWN = 3;

/** What a measure is about; several measures of one thing are missing together. */
const ABOUT: Readonly<Record<ScoreMeasure, MessageKey>> = {
  'add-incl-open': 'measured_behaviour',
  'on-time-amount': 'measured_behaviour',
  'overdue-share': 'measured_behaviour',
  'oldest-days-late': 'measured_behaviour',
  slippage: 'measured_behaviour',
  lateness: 'measured_behaviour',
  'on-time-count': 'measured_behaviour',
  trend: 'measured_behaviour',
  'promises-kept': 'measured_promises',
  'external-score': 'measured_external',
  'external-change': 'measured_external',
  history: 'measured_history',
  'industry-risk': 'measured_industry',
  'country-risk': 'measured_country',
};

/** What a bureau says is for credit management: a rep is told that it counts, not what it is (domain.md R4-07). */
const WITHOUT_VALUE: Readonly<Partial<Record<ScoreMeasure, MessageKey>>> = {
  'external-score': 'factor_external_rep',
  'external-change': 'factor_external_change_rep',
};

/** One factor of the score as a rep is told it. */
export interface ScoreReason {
  readonly id: string;
  readonly measure: ScoreMeasure;
  /** Points lost below zero, points earned above it. */
  readonly points: number;
  readonly text: string;
}

function reasonOf(factor: ScoredFactor, points: number, words: Words): ScoreReason {
  const { id, measure } = factor;
  const hidden = WITHOUT_VALUE[measure];
  const { sentence, shown } = factorWords(factor);
  return { id, measure, points, text: hidden ? words.t(hidden) : words.say(sentence, shown ? { x: shown } : {}) };
}

/** What costs most points, and up to three what earns the most without costing any. */
export function scoreReasons({ topReasons, factors }: Score, words: Words): readonly ScoreReason[] {
  const costs = topReasons.map((factor) => reasonOf(factor, factor.points - factor.max, words));
  const earns = factors
    .filter(({ value, points, max }) => value !== null && points === max)
    .sort((a, b) => b.points - a.points)
    .map((factor) => reasonOf(factor, factor.points, words));
  return [...costs, ...earns].slice(0, REASONS_SHOWN);
}

/** Of what no measure is known, each once. No promise was ever made is not unknown. */
function unknownParts({ score, scope }: Pick<Assessment, 'score' | 'scope'>, words: Words): readonly string[] {
  const { factors } = score;
  const known = new Set(factors.filter(({ value }) => value !== null).map(({ measure }) => ABOUT[measure]));
  if (!scope.missing.includes('promises')) known.add('measured_promises');
  const missing = new Set(factors.map(({ measure }) => ABOUT[measure]).filter((about) => !known.has(about)));
  return [...missing].map((about) => words.t(about));
}

/** How much of the card is known, what is not, and what else holds the score down (domain.md 2.7). */
export function coverageWords(assessment: Pick<Assessment, 'score' | 'scope'>, words: Words): readonly string[] {
  const { coverage, caps, value } = assessment.score;
  const knockOuts = caps.flatMap((code) => (CAP_WORDS[code] ? [words.say(CAP_WORDS[code])] : []));
  if (coverage >= 100) return knockOuts;
  const isProvisional = value !== null && caps.some((code) => !CAP_WORDS[code]);
  const share = isProvisional
    ? words.rule(ruleId('SCO-02'), { coverage: { kind: 'percent', percent: coverage } })
    : words.t('score_coverage', { percent: words.format.percent(coverage) });
  const unknown = unknownParts(assessment, words);
  return [...knockOuts, share, ...(unknown.length > 0 ? [words.t('score_missing', { list: words.format.list(unknown) })] : [])];
}
