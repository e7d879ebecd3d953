import type { ClassTable, ToleranceTerms } from '@/lib/domain/policy-parts';

/** Terms and caps by class (domain.md 2.9, 2.10). Amounts in cents; days: -1 prepayment, 0 cash. */
export const CLASSES: ClassTable = {
  A: {
    minScore: 80,
    defaultDays: 30,
    maxDays: 60,
    maxDaysIfDunnable: 60,
    limitCap: 100_000_00,
    externalFactor: 1,
    maxUninsured: 50_000_00,
    startLimit: 2_500_00,
    defaultPct: 0.5,
  },
  B: {
    minScore: 65,
    defaultDays: 30,
    maxDays: 30,
    maxDaysIfDunnable: 30,
    limitCap: 50_000_00,
    externalFactor: 0.75,
    maxUninsured: 25_000_00,
    startLimit: 2_500_00,
    defaultPct: 1.5,
  },
  C: {
    minScore: 50,
    defaultDays: 14,
    maxDays: 14,
    maxDaysIfDunnable: 14,
    limitCap: 15_000_00,
    externalFactor: 0.5,
    maxUninsured: 7_500_00,
    startLimit: 1_000_00,
    defaultPct: 4,
  },
  D: {
    minScore: 30,
    defaultDays: 0,
    maxDays: 7,
    maxDaysIfDunnable: 0,
    limitCap: 2_500_00,
    externalFactor: 0.1,
    maxUninsured: 1_000_00,
    startLimit: 0,
    defaultPct: 10,
  },
  E: {
    minScore: 0,
    defaultDays: -1,
    maxDays: -1,
    maxDaysIfDunnable: -1,
    limitCap: 0,
    externalFactor: 0,
    maxUninsured: 0,
    startLimit: 0,
    defaultPct: 25,
  },
  NR: {
    defaultDays: 0,
    maxDays: 0,
    maxDaysIfDunnable: 0,
    limitCap: 1_000_00,
    externalFactor: null,
    maxUninsured: 1_000_00,
    startLimit: 0,
    defaultPct: null,
  },
};

/** How far over the limit a verdict still accepts (domain.md 2.10). */
export const TOLERANCE: ToleranceTerms = {
  by: {
    A: { pct: 5, max: 1_000_00 },
    B: { pct: 5, max: 1_000_00 },
    C: { pct: 2, max: 100_00 },
    D: { pct: 0, max: 0 },
    E: { pct: 0, max: 0 },
    NR: { pct: 0, max: 0 },
  },
  noneIfLateDays: 14,
};
