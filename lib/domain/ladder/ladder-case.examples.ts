import type { LadderCase } from './ladder-case';

/** A debtor of class B with little that is a few days late, and nothing special about it. */
export const LADDER_CASE: LadderCase = {
  amount: 320_00,
  daysPastDue: 6,
  riskClass: 'B',
  done: [],
  isConsumer: false,
  isDisputed: false,
  hasBrokenPromise: false,
  counterpartRole: null,
  pauses: [],
  salesWillCall: false,
};
