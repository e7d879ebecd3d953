import { ruleId } from '@/lib/domain/ids';
import { EUR } from '@/lib/domain/money';
import type { DecisionRule, PolicyDocument, PolicyRule, RuleParameters } from '@/lib/domain/policy-document';

const ON_CREDIT = { onlyOnCredit: true } as const;
const LATE = { days: 30, publicDays: 60, amount: 250_00, ...ON_CREDIT } as const;
const FOUR_EYES = { amount: 25_000_00, ...ON_CREDIT } as const;

function decides(
  id: string,
  when: string,
  outcome: DecisionRule['outcome'],
  ifUnknown: DecisionRule['ifUnknown'],
  says: readonly string[],
  p: RuleParameters = {},
): DecisionRule {
  return { id: ruleId(id), when, outcome, ifUnknown, says: says.map(ruleId), p };
}

type Weight = `${PolicyRule['severity']} ${PolicyRule['audience']}`;

function tells(id: string, weight: Weight, when: string, p: RuleParameters = {}): PolicyRule {
  const [severity, audience] = weight.split(' ') as [PolicyRule['severity'], PolicyRule['audience']];
  return { id: ruleId(id), severity, audience, when, p };
}

/** Ids and meaning of domain.md 2.12. What a missing fact means to a rule is its fourth word. */
const DECISION: readonly DecisionRule[] = [
  decides('DR-01', 'bankruptWsnpOrDissolved', 'reject', 'no-hit', ['INS-01']),
  decides('DR-02', 'stopFlag', 'reject', 'no-hit', ['FLG-01'], { releasedIfPrepayOk: true }),
  decides('DR-03', 'identityUnverified', 'refer', 'no-hit', ['ID-05', 'ID-06'], { settledMonths: 24, ...ON_CREDIT }),
  decides('DR-07', 'lateItemsAtLeast', 'refer', 'no-hit', ['OVD-02'], LATE),
  decides('DR-08', 'exposureOverLimit', 'refer', 'refer', ['EXP-02'], ON_CREDIT),
  decides('DR-11', 'quoteAtLeast', 'refer', 'no-hit', ['APP-01'], FOUR_EYES),
  decides('DR-12', 'openItemsStale', 'refer', 'refer', ['DAT-01'], {
    liveWorkingDays: 3,
    fileDays: 14,
    fileWorkingDaysNearLimit: 3,
    nearLimitPct: 75,
    ...ON_CREDIT,
  }),
  decides('DR-13', 'externalFellAndLow', 'refer', 'no-hit', ['EXT-02'], { points: 10, below: 65, ...ON_CREDIT }),
  decides('DR-14', 'brokenPromiseUnpaid', 'refer', 'no-hit', ['PTP-01'], ON_CREDIT),
];

/** Ids and meaning of domain.md 4. */
const RULES: readonly PolicyRule[] = [
  tells('ID-05', 'warn rep', 'nameMismatch'),
  tells('ID-06', 'warn rep', 'registerNumberMissing', { settledMonths: 24 }),
  tells('EXT-02', 'warn desk', 'externalDropAtLeast', { points: 10 }),
  tells('INS-01', 'block rep', 'bankruptWsnpOrDissolved'),
  tells('INS-03', 'info rep', 'insolvencyUnchecked'),
  tells('EXP-01', 'info rep', 'utilisationAtLeast', { pct: 95, ...ON_CREDIT }),
  tells('EXP-02', 'block rep', 'exposureOverLimit', ON_CREDIT),
  tells('APP-01', 'info rep', 'quoteAtLeast', FOUR_EYES),
  tells('OVD-01', 'warn rep', 'anythingDunnable'),
  tells('OVD-02', 'block rep', 'lateItemsAtLeast', LATE),
  tells('CRE-01', 'info rep', 'creditsOpen'),
  tells('DSP-01', 'info rep', 'openDispute'),
  tells('DSP-05', 'info rep', 'verdictWithDisputes'),
  tells('PTP-01', 'warn rep', 'brokenPromiseUnpaid'),
  tells('TRM-01', 'info rep', 'termAdvised'),
  tells('TRM-03', 'info rep', 'termOverStandard', { costOfCapitalPct: 8 }),
  tells('LAW-01', 'block rep', 'termOverLegalMax'),
  tells('LAW-02', 'warn rep', 'termOver', { days: 60 }),
  tells('LAW-06', 'warn rep', 'buyerSizeUnknownTermOver', { days: 30 }),
  tells('FLG-01', 'block rep', 'stopFlag', { releasedIfPrepayOk: true }),
  tells('FLG-02', 'warn rep', 'watchFlag'),
  tells('DAT-01', 'info rep', 'openItemsOlderThan', { hours: 24 }),
  tells('GDP-01', 'block rep', 'rejectNaturalPerson'),
];

/** The policy for a Dutch business that sells to businesses, until a company has its own. Amounts in cents. */
export const defaultPolicy: PolicyDocument = {
  id: 'nl-b2b-sme',
  version: '1',
  status: 'active',
  currency: EUR,
  timeZone: 'Europe/Amsterdam',
  salesTerms: { standardDays: 30, newCustomerDays: 14 },
  dunnable: { ignoreDaysUpTo: 3, nextWorkingDay: true, minCustomerTotal: 50_00, directDebitAfterDays: 10 },
  behaviour: { windowDays: 365, extendedWindowDays: 730, minSettled: 3, onTimeToleranceDays: 3 },
  exposure: { vatIfUnknownPct: 21 },
  assumedDueDays: 30,
  offers: {
    terms: [7, 14, 21, 30, 45, 60],
    amountStep: 10_00,
    minAmountPct: 10,
    prepayStepPct: 5,
    maxParts: 4,
    show: 3,
    order: ['settle', 'term', 'split', 'prepay', 'amount', 'cash'],
  },
  legal: { largeBuyerMaxDays: 30, publicMaxDays: 30 },
  decision: DECISION,
  rules: RULES,
  conditions: ['CO-PAY-OVERDUE', 'CO-SETTLE'],
};
