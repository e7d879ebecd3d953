import type { PolicyDocument } from './policy-document';
import type { PolicyFault, PolicyObjection } from './policy-objection';
import type { ScoreFactor } from './scorecard';

type Check = (policy: PolicyDocument) => PolicyObjection | null;

const objection = (place: string, fault: PolicyFault, found?: string): PolicyObjection => ({
  place,
  fault,
  ...(found !== undefined && { found }),
});

function firstTwice(place: string, ids: readonly string[]): PolicyObjection | null {
  const index = ids.findIndex((id, at) => ids.indexOf(id) !== at);
  return index < 0 ? null : objection(place, 'twice', ids[index]);
}

const rulesOnce: Check = ({ decision, rules }) =>
  firstTwice(
    'rules',
    [...decision, ...rules].map(({ id }) => id),
  );

/** Whoever speaks for a decision, or was confirmed, must be there. */
const rulesNamed: Check = ({ decision, rules, confirmations }) => {
  const known = new Set<string>(rules.map(({ id }) => id));
  for (const [index, { says }] of decision.entries()) {
    const absent = says.find((id) => !known.has(id));
    if (absent) return objection(`decision.${index}.says`, 'no-such-rule', absent);
  }
  const index = confirmations.findIndex(({ rule }) => !known.has(rule));
  return index < 0 ? null : objection(`confirmations.${index}.rule`, 'no-such-rule', confirmations[index]?.rule);
};

/** From the best band on, each bound reaches further, and the last takes all the rest. */
function areBandsOrdered({ compare, bands }: ScoreFactor): boolean {
  if (compare === 'is') return bands.every(([bound]) => typeof bound === 'string');
  return bands.every(([bound], index) => {
    if (index === bands.length - 1) return bound === null;
    const next = bands[index + 1]?.[0];
    if (typeof bound !== 'number') return false;
    if (typeof next !== 'number') return next === null;
    return compare === 'at-most' ? bound < next : bound > next;
  });
}

const bands: Check = ({ scorecard: { factors } }) => {
  for (const [index, factor] of factors.entries()) {
    const place = `scorecard.factors.${index}.bands`;
    if (!areBandsOrdered(factor)) return objection(place, 'bands-out-of-order', factor.id);
    if (factor.bands.some(([, points]) => points > factor.max)) return objection(place, 'points-over-maximum', factor.id);
  }
  return null;
};

/** A coverage is a percentage only as long as all factors come to a hundred. */
const points: Check = ({ scorecard: { factors, coverageBonus } }) => {
  const all = factors.reduce((sum, { max }) => sum + max, 0);
  if (all !== 100) return objection('scorecard.factors', 'points-not-hundred', String(all));
  const index = coverageBonus.findIndex(({ factor }) => !factors.some(({ id }) => id === factor));
  if (index >= 0) return objection(`scorecard.coverageBonus.${index}.factor`, 'no-such-factor', coverageBonus[index]?.factor);
  return firstTwice(
    'scorecard.factors',
    factors.map(({ id }) => id),
  );
};

const classes: Check = ({ classes: { A, B, C, D, E } }) => {
  const scores = [A, B, C, D, E].map(({ minScore }) => minScore);
  const isOrdered = E.minScore === 0 && scores.every((score, index) => index === 0 || score < (scores[index - 1] ?? 0));
  return isOrdered ? null : objection('classes', 'classes-out-of-order', scores.join(' '));
};

const approvals: Check = ({ approval }) => {
  const isOrdered = approval.every(({ upTo }, index) => {
    const isLast = index === approval.length - 1;
    const before = approval[index - 1]?.upTo ?? 0;
    return isLast ? upTo === null : upTo !== null && upTo > before;
  });
  return isOrdered && approval.length > 0 ? null : objection('approval', 'approval-out-of-order');
};

const zone: Check = ({ timeZone }) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return null;
  } catch {
    return objection('timeZone', 'no-such-zone', timeZone);
  }
};

const CHECKS: readonly Check[] = [rulesOnce, rulesNamed, bands, points, classes, approvals, zone];

/** What is wrong with a policy of the right form, as far as the document alone can tell; the first of it. */
export function policyFault(policy: PolicyDocument): PolicyObjection | null {
  for (const check of CHECKS) {
    const wrong = check(policy);
    if (wrong) return wrong;
  }
  return null;
}
