import type { Assessment, Because, Finding, Reason } from './assessment';
import type { ChecklistView } from './checklist/checklist-view';
import type { Role } from './role';
import type { ScoredFactor, ScoreMeasure } from './scorecard';

/** Who sells sees class and conditions, not what a bureau reported (domain.md R4-07). */
const WITHOUT_BUREAU: readonly Role[] = ['sales', 'marketing'];

const BUREAU_MEASURES: readonly ScoreMeasure[] = ['external-score', 'external-change'];
const BUREAU_FACTS: readonly string[] = ['external-score', 'external-change'];
const BUREAU_CHECK = 'externalRatingFresh';

const withoutFacts = (because: readonly Because[]): readonly Because[] =>
  because.filter(({ fact }) => !BUREAU_FACTS.includes(fact));

/** That it counts and for how many points stays; the value does not. */
function maskedFactor(factor: ScoredFactor): ScoredFactor {
  const isBureau = BUREAU_MEASURES.includes(factor.measure) && factor.value !== null;
  return isBureau ? { ...factor, value: 0, isMasked: true } : factor;
}

const maskedReason = (reason: Reason): Reason => ({ ...reason, because: withoutFacts(reason.because) });

const maskedFinding = (finding: Finding): Finding =>
  'because' in finding ? { ...finding, because: withoutFacts(finding.because) } : finding;

/** An assessment as somebody in this role may see it. Verdict, reasons and next step are for everybody; no figure of a bureau is. */
export function maskedFor(assessment: Assessment, role: Role): Assessment {
  if (!WITHOUT_BUREAU.includes(role)) return assessment;
  const { score, reasons, findings } = assessment;
  return {
    ...assessment,
    score: { ...score, factors: score.factors.map(maskedFactor), topReasons: score.topReasons.map(maskedFactor) },
    reasons: reasons.map(maskedReason),
    findings: Object.fromEntries(Object.entries(findings).map(([rule, finding]) => [rule, maskedFinding(finding)])),
  };
}

/** The list of checks in the same way: that a rating is fresh is seen, what it says is not. */
export function maskedListFor(list: ChecklistView, role: Role): ChecklistView {
  if (!WITHOUT_BUREAU.includes(role)) return list;
  const rows = list.rows.map((row) => ({
    ...row,
    checks: row.checks.map(({ value, ...check }) => (check.check === BUREAU_CHECK || !value ? check : { ...check, value })),
  }));
  return { ...list, rows };
}
