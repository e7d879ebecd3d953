import { DISPUTE_REASONS } from '@/lib/domain/dispute-reason';
import type { DeskTerms, GoalTerms } from '@/lib/domain/policy-parts';

/** What the desk follows up (domain.md 1.4, 2.5, 2.11, 3.2). Amounts in cents. */
export const DESK: DeskTerms = {
  promise: { graceDays: 2, tolerance: 1_00, minDecided: 3 },
  arrangement: {
    maxSharePct: 40,
    maxInstalments: 12,
    minInstalment: 1_00,
    firstWithinDays: 7,
    graceDays: 1,
    newInvoiceLateDays: 5,
    tolerance: 1_00,
  },
  dispute: {
    confirmWithinWorkingDays: 1,
    raisedWithinDaysOfDue: 30,
    lateAcceptedBy: ['collector', 'collector_senior', 'credit_manager'],
    resolveWithinDays: 14,
    decideAfterDays: 60,
    reasons: [...DISPUTE_REASONS],
  },
  thankYou: { isOn: true, minAmount: 100_00, maxPerMonth: 2 },
  visit: { openOverdueItems: 4, overdueAmount: 5_000_00, disputes: 2 },
  flags: { reviewDays: 90, maxMonths: 12, stopExpiryTaskDays: 14 },
  retention: {
    decisionMonths: 24,
    checklistMonths: 24,
    rawReportDays: 30,
    normalisedScoreMonths: 24,
    browserCacheHours: 24,
  },
};

/** Targets of the year, and what a good performer is (domain.md 1.3, 1.5, 2.15). */
export const GOALS: GoalTerms = {
  targets: {
    dsoMax: 45,
    addMax: 10,
    overduePctMax: 15,
    preDueSharePctMin: 30,
    promiseKeptPctMin: 80,
    badDebtPctMax: 0.3,
  },
  marketing: {
    goodClasses: ['A', 'B'],
    goodAddMax: 5,
    goodMonthsMin: 12,
    lookAlikeMinPct: 60,
    lookAlikeWeights: { sbi2: 35, region: 15, size: 20, age: 10, legalForm: 10, externalBand: 10 },
  },
};
