import * as z from 'zod/mini';
import {
  count,
  date,
  days,
  factor,
  listOf,
  minor,
  percent,
  predicateName,
  ratedClass,
  riskClass,
  role,
  ruleIdText,
  share,
  termDays,
  text,
} from './schema-values.schema';

/** Schemas of policy-parts.ts, one for each of its types. */

export const confirmation = z.strictObject({ rule: ruleIdText, by: text, on: date });

export const salesTerms = z.strictObject({
  standardDays: days,
  newCustomerDays: days,
  costOfCapitalPct: percent,
  interest: z.literal('statutory'),
  collectionCosts: z.literal('wik'),
  retentionOfTitle: z.boolean(),
  consequencesMustBeAcknowledged: z.boolean(),
});

const classTerms = {
  defaultDays: termDays,
  maxDays: termDays,
  maxDaysIfDunnable: termDays,
  limitCap: minor,
  externalFactor: z.nullable(factor),
  maxUninsured: minor,
  startLimit: minor,
  defaultPct: z.nullable(percent),
} as const;
const ratedTerms = z.strictObject({ ...classTerms, minScore: percent });

export const classTable = z.strictObject({
  A: ratedTerms,
  B: ratedTerms,
  C: ratedTerms,
  D: ratedTerms,
  E: ratedTerms,
  NR: z.strictObject(classTerms),
});

export const dunnableTerms = z.strictObject({
  ignoreDaysUpTo: days,
  nextWorkingDay: z.boolean(),
  minCustomerTotal: minor,
  directDebitAfterDays: days,
});

export const behaviourWindows = z.strictObject({
  windowDays: days,
  extendedWindowDays: days,
  minSettled: count,
  onTimeToleranceDays: days,
  recentDays: days,
  minPerWindow: count,
});

export const limitTerms = z.strictObject({
  needBuffer: factor,
  roundDownTo: z.int().check(z.minimum(1)),
  nameCap: minor,
  equitySharePct: percent,
  historyMonths: z.int().check(z.minimum(12), z.maximum(120)),
  peakMonths: z.int().check(z.minimum(1), z.maximum(12)),
  lossGivenDefaultPct: percent,
  majorRank: count,
  majorSharePct: percent,
});

const tolerance = z.strictObject({ pct: percent, max: minor });
export const toleranceTerms = z.strictObject({
  by: z.strictObject({ A: tolerance, B: tolerance, C: tolerance, D: tolerance, E: tolerance, NR: tolerance }),
  noneIfLateDays: days,
});

export const agreedTermTerms = z.strictObject({ classes: listOf(riskClass, 6), minInvoices: z.int().check(z.minimum(1)) });

export const offerTerms = z.strictObject({
  terms: z.array(z.int().check(z.minimum(1), z.maximum(365))).check(z.minLength(1), z.maxLength(20)),
  amountStep: z.int().check(z.minimum(1)),
  minAmountPct: percent,
  prepayStepPct: z.int().check(z.minimum(1), z.maximum(50)),
  maxParts: z.int().check(z.minimum(2), z.maximum(12)),
  securityStep: z.int().check(z.minimum(1)),
  show: z.int().check(z.minimum(1), z.maximum(10)),
  order: listOf(z.enum(['settle', 'term', 'split', 'prepay', 'amount', 'cash']), 6),
  requestFirst: listOf(riskClass, 6),
  limitRequest: z.strictObject({ classes: listOf(riskClass, 6), noneIfLateDays: days }),
});

export const legalTerms = z.strictObject({
  largeBuyerMaxDays: days,
  publicMaxDays: days,
  publicJustifiedMaxDays: days,
  buyerSizeValidMonths: count,
  rateTableMaxAgeMonths: count,
});

export const approvalStep = z.strictObject({
  upTo: z.nullable(minor),
  roles: z.array(role).check(z.minLength(1), z.maxLength(8)),
});

export const distressSignal = z.enum([
  'slippage',
  'external-drop',
  'broken-promise',
  'asks-longer-term',
  'late-annual-accounts',
  'bank-account-changed',
  'director-changed',
  'many-disputes',
  'parent-insolvent',
  'direct-debit-returned',
]);

export const checklistItem = z.strictObject({
  id: z.enum(['C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09', 'C10', 'C11']),
  auto: z.enum(['full', 'partial']),
  scope: z.array(z.enum(['customer', 'deal'])).check(z.minLength(1), z.maxLength(2)),
  validDays: days,
  checks: listOf(predicateName, 20),
  notApplicableIf: z.optional(predicateName),
  mayNotApplyIf: z.optional(listOf(predicateName, 10)),
  maxExposure: z.optional(minor),
  by: z.optional(z.array(role).check(z.minLength(1), z.maxLength(8))),
  needsEvidence: z.optional(z.boolean()),
  p: z.optional(z.record(predicateName, z.number().check(z.minimum(0), z.maximum(3650)))),
});

export const deskTerms = z.strictObject({
  promise: z.strictObject({ graceDays: days, tolerance: minor, minDecided: count }),
  arrangement: z.strictObject({
    maxSharePct: percent,
    maxInstalments: count,
    minInstalment: minor,
    firstWithinDays: days,
    graceDays: days,
    newInvoiceLateDays: days,
    tolerance: minor,
  }),
  dispute: z.strictObject({
    confirmWithinWorkingDays: days,
    raisedWithinDaysOfDue: days,
    lateAcceptedBy: listOf(role, 8),
    resolveWithinDays: days,
    decideAfterDays: days,
    reasons: listOf(text, 50),
  }),
  thankYou: z.strictObject({ isOn: z.boolean(), minAmount: minor, maxPerMonth: count }),
  visit: z.strictObject({ openOverdueItems: count, overdueAmount: minor, disputes: count }),
  flags: z.strictObject({ reviewDays: days, maxMonths: count, stopExpiryTaskDays: days }),
  retention: z.strictObject({
    decisionMonths: count,
    checklistMonths: count,
    rawReportDays: days,
    normalisedScoreMonths: count,
    browserCacheHours: count,
  }),
});

export const goalTerms = z.strictObject({
  targets: z.strictObject({
    dsoMax: days,
    addMax: days,
    overduePctMax: percent,
    preDueSharePctMin: percent,
    promiseKeptPctMin: percent,
    badDebtPctMax: percent,
  }),
  marketing: z.strictObject({
    goodClasses: listOf(riskClass, 6),
    goodAddMax: days,
    goodMonthsMin: count,
    lookAlikeMinPct: percent,
    lookAlikeWeights: z.strictObject({
      sbi2: percent,
      region: percent,
      size: percent,
      age: percent,
      legalForm: percent,
      externalBand: percent,
    }),
  }),
});

export const externalTerms = z.strictObject({ failureWeight: share, paymentWeight: share, changeDays: days });
export const publicBuyerTerms = z.strictObject({ classAtLeast: ratedClass });
