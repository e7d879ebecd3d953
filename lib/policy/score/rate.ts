import { roundHalfAway } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { GroupPoints, Score, Scorecard, ScoredFactor, ScoreGroup } from '@/lib/domain/scorecard';
import { classOf } from './class-of';
import { pointsOf } from './points-of';
import type { ScoreInputs } from './score-inputs';

const TOP_REASONS = 3;
const FULL_COVERAGE = 100;

const isKnown = ({ value }: ScoredFactor): boolean => value !== null;
const lost = ({ points, max }: ScoredFactor): number => max - points;

function pointsIn(factors: readonly ScoredFactor[], group?: ScoreGroup): GroupPoints {
  let [earned, available] = [0, 0];
  for (const factor of factors) {
    if (!isKnown(factor) || (group && factor.group !== group)) continue;
    earned += factor.points;
    available += factor.max;
  }
  return { earned, available };
}

function bonusOf({ coverageBonus }: Scorecard, factors: readonly ScoredFactor[], { notApplicable }: ScoreInputs): number {
  const missing = new Set(factors.filter((factor) => !isKnown(factor)).map(({ id }) => id));
  return coverageBonus.reduce(
    (sum, { factor, points, when }) => sum + (missing.has(factor) && notApplicable.includes(when) ? points : 0),
    0,
  );
}

/** Most points lost first; equal ones in the order of the card. */
function topReasons(factors: readonly ScoredFactor[]): readonly ScoredFactor[] {
  return factors
    .filter((factor) => isKnown(factor) && lost(factor) > 0)
    .sort((a, b) => lost(b) - lost(a))
    .slice(0, TOP_REASONS);
}

/** What is left of a raw score. A knock-out rates also whom nobody could rate: insolvent is no matter of coverage. */
function capped(card: Scorecard, raw: number | null, coverage: number, { circumstances }: ScoreInputs) {
  const tooLittle = card.coverage.find(({ below }) => coverage < below);
  const knockOuts = card.knockOuts.filter(({ when }) => circumstances.includes(when));
  const caps = [...(tooLittle ? [tooLittle.code] : []), ...knockOuts.map(({ code }) => code)];
  const lowest = Math.min(...knockOuts.map(({ cap }) => cap));
  if (raw === null || tooLittle?.cap === null) return { value: knockOuts.length > 0 ? lowest : null, caps };
  return { value: Math.min(raw, lowest, tooLittle?.cap ?? raw), caps };
}

/**
 * The score of a card of points (domain.md 2.7): what is known earns its points, what is missing neither helps nor costs but
 * lowers the coverage, and too little coverage or a knock-out caps the result. Rounded once, half away from zero.
 */
export function rate(card: Scorecard, classes: PolicyDocument['classes'], inputs: ScoreInputs): Score {
  const factors = card.factors.map((factor) => pointsOf(factor, inputs.measures));
  const { earned, available } = pointsIn(factors);
  const coverage = Math.min(FULL_COVERAGE, available + bonusOf(card, factors, inputs));
  const raw = available === 0 ? null : roundHalfAway((100 * earned) / available);
  const { value, caps } = capped(card, raw, coverage, inputs);
  return {
    value,
    class: value === null ? 'NR' : classOf(value, classes),
    coverage,
    raw,
    earned,
    available,
    caps,
    factors,
    topReasons: topReasons(factors),
    groups: {
      internal: pointsIn(factors, 'internal'),
      external: pointsIn(factors, 'external'),
      risk: pointsIn(factors, 'risk'),
    },
  };
}
