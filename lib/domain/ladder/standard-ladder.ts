import type { LadderParameters } from '../ladder';

/** The ladder of domain.md 2.13, in euro cents: what a template policy starts with. */
export const STANDARD_LADDER: LadderParameters = {
  bands: { mediumFrom: 500_00, largeFrom: 5_000_00, minimum: 50_00, minimumUntilDays: 60 },
  minGapDays: 5,
  handOverDaysAfterFinal: { business: 15, consumer: 17 },
  days: {
    S0: { A: -5, B: -5, C: -7, D: -7, E: -7 },
    S1: { A: 7, B: 5, C: 3, D: 1, E: 1 },
    S2: { A: 17, B: 14, C: 10, D: 7, E: 5 },
    S3: { A: 24, B: 20, C: 14, D: 10, E: 7 },
    S4: { A: 31, B: 26, C: 20, D: 14, E: 10 },
    S5: { A: 41, B: 35, C: 30, D: 21, E: 15 },
    S6: { A: 56, B: 50, C: 45, D: 36, E: 30 },
  },
  unratedAs: 'C',
  channels: {
    small: { S1: 'email', S2: 'email', S4: 'sales-task', S5: 'email', S6: 'hand-over' },
    medium: { S0: 'email', S1: 'email', S2: 'letter', S3: 'phone', S4: 'sales-task', S5: 'letter', S6: 'hand-over' },
    large: { S0: 'phone', S1: 'phone', S2: 'letter', S4: 'sales-task', S5: 'letter', S6: 'hand-over' },
  },
  only: [
    { band: 'medium', step: 'S0', classes: ['C', 'D', 'E'] },
    { band: 'medium', step: 'S3', classes: ['D', 'E'] },
  ],
  confirmedByEmail: ['S1'],
  senior: { amountFrom: 5_000_00, classes: ['D', 'E'], ifDisputed: true, ifBrokenPromise: true, counterpartRoles: [] },
  pause: ['open-dispute', 'active-arrangement', 'promise-pending', 'direct-debit-waiting', 'insolvency', 'manual-hold'],
  salesFirstDays: 7,
  salesCallDelayDays: 7,
};
