import type { DecisionRule } from '@/lib/domain/policy-document';
import { decides, FOUR_EYES, LATE, NOT_RATED, ON_CREDIT, PREPAY_PASSES, UNLESS_PUBLIC, UNLESS_STARTER } from './rule-parts';

const REJECT = ['reject', 'no-hit'] as const;
const REFER = ['refer', 'no-hit'] as const;
const REFER_UNLESS_KNOWN = ['refer', 'refer'] as const;

/** Ids and meaning of domain.md 2.12. */
export const DECISION: readonly DecisionRule[] = [
  decides('DR-01', 'bankruptWsnpOrDissolved', REJECT, ['INS-01']),
  decides('DR-02', 'stopFlag', REJECT, ['FLG-01'], { p: { releasedIfPrepayOk: true } }),
  decides('DR-03', 'identityUnverified', REFER, ['ID-05', 'ID-06'], { p: { settledMonths: 24, ...ON_CREDIT } }),
  decides('DR-04', 'classNR', REFER, ['SCO-01'], { p: NOT_RATED }),
  decides('DR-05', 'classEAndNotPrepay', REJECT, ['TRM-02'], { forPerson: 'refer' }),
  decides('DR-06', 'classDTermOver', REFER, ['TRM-02'], { p: { days: 7, zeroIfDunnable: true, ...UNLESS_PUBLIC } }),
  decides('DR-07', 'lateItemsAtLeast', REFER, ['OVD-02'], { p: LATE }),
  decides('DR-08', 'exposureOverLimit', REFER_UNLESS_KNOWN, ['EXP-02'], { p: { tolerance: true, ...UNLESS_STARTER } }),
  decides('DR-09', 'termOverMax', REFER, ['TRM-02'], { p: { notIfStarter: true } }),
  decides('DR-10', 'uninsuredOverClassMax', REFER, ['EXP-03'], { p: UNLESS_PUBLIC }),
  decides('DR-11', 'quoteAtLeast', REFER, ['APP-01'], { p: FOUR_EYES }),
  decides('DR-12', 'openItemsStale', REFER_UNLESS_KNOWN, ['DAT-01'], {
    p: { liveWorkingDays: 3, fileDays: 14, fileWorkingDaysNearLimit: 3, nearLimitPct: 75, ...ON_CREDIT },
  }),
  decides('DR-13', 'externalFellAndLow', REFER, ['EXT-02'], { p: { points: 10, below: 65, ...UNLESS_PUBLIC } }),
  decides('DR-14', 'brokenPromiseUnpaid', REFER, ['PTP-01'], { p: ON_CREDIT }),
  decides('DR-15', 'parentInsolvent', REFER, ['GRP-01'], { p: ON_CREDIT }),
  decides('DR-16', 'arrangementActive', REFER, ['ARR-01'], { p: ON_CREDIT }),
  decides('DR-17', 'moratoriumOrWhoa', REFER, ['INS-04'], { p: PREPAY_PASSES }),
];
