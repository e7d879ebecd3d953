import { STANDARD_LADDER } from '@/lib/domain/ladder/standard-ladder';
import { EUR } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { CHECKLIST } from './template/checklist';
import { CLASSES, TOLERANCE } from './template/classes';
import { DECISION } from './template/decision';
import { DESK, GOALS } from './template/desk';
import { RULES } from './template/rules';
import { scorecardV2 } from './template/scorecard-v2';

/**
 * A template for a Dutch business that sells to businesses (domain.md 4): it advises, and binds nobody until each rule is
 * confirmed by name. Amounts in cents.
 */
export const defaultPolicy: PolicyDocument = {
  id: 'nl-b2b-sme',
  version: '1',
  status: 'template',
  currency: EUR,
  timeZone: 'Europe/Amsterdam',
  effectiveOn: null,
  lastReviewedOn: null,
  sections: ['sales-terms', 'qualification', 'collection', 'default'],
  confirmations: [],
  salesTerms: {
    standardDays: 30,
    newCustomerDays: 14,
    costOfCapitalPct: 8,
    interest: 'statutory',
    collectionCosts: 'wik',
    retentionOfTitle: true,
    consequencesMustBeAcknowledged: true,
  },
  scorecard: scorecardV2,
  classes: CLASSES,
  limit: {
    needBuffer: 1.2,
    roundDownTo: 500_00,
    nameCap: 100_000_00,
    equitySharePct: 10,
    historyMonths: 24,
    peakMonths: 3,
    lossGivenDefaultPct: 60,
    majorRank: 10,
    majorSharePct: 5,
  },
  starter: { maxExposure: 500_00 },
  tolerance: TOLERANCE,
  agreedTerm: { classes: ['A', 'B', 'C'], minInvoices: 3 },
  publicBuyer: { classAtLeast: 'B' },
  external: { failureWeight: 0.7, paymentWeight: 0.3, changeDays: 90 },
  distress: [
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
  ],
  dunnable: { ignoreDaysUpTo: 3, nextWorkingDay: true, minCustomerTotal: 50_00, directDebitAfterDays: 10 },
  behaviour: {
    windowDays: 365,
    extendedWindowDays: 730,
    minSettled: 3,
    onTimeToleranceDays: 3,
    recentDays: 90,
    minPerWindow: 2,
  },
  exposure: { vatIfUnknownPct: 21, orderHorizonDays: 60, monthDays: 30, quarterDays: 91 },
  assumedDueDays: 30,
  validity: { acceptDays: 30 },
  offers: {
    terms: [7, 14, 21, 30, 45, 60],
    amountStep: 10_00,
    minAmountPct: 10,
    prepayStepPct: 5,
    maxParts: 4,
    securityStep: 500_00,
    show: 3,
    order: ['settle', 'term', 'split', 'prepay', 'amount', 'cash'],
    requestFirst: ['A', 'B'],
    limitRequest: { classes: ['A', 'B', 'C'], noneIfLateDays: 14 },
  },
  approval: [
    { upTo: 5_000_00, roles: ['collector_senior'] },
    { upTo: 25_000_00, roles: ['credit_manager'] },
    { upTo: null, roles: ['credit_manager', 'cfo'] },
  ],
  legal: {
    largeBuyerMaxDays: 30,
    publicMaxDays: 30,
    publicJustifiedMaxDays: 60,
    buyerSizeValidMonths: 12,
    rateTableMaxAgeMonths: 7,
  },
  ladder: STANDARD_LADDER,
  desk: DESK,
  goals: GOALS,
  checklist: CHECKLIST,
  decision: DECISION,
  rules: RULES,
  conditions: ['CO-PAY-OVERDUE', 'CO-SETTLE', 'CO-PREPAID', 'CO-SPLIT'],
};
