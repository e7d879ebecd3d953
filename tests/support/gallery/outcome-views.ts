import { debtorKey, eventId, ruleId, userId } from '@/lib/domain/ids';
import { addDays } from '@/lib/domain/local-date';
import type { DecisionReport, OutcomeTally } from '@/lib/domain/record/decision-report';
import { eur, TODAY } from './assessments';

const tally = (more: Partial<OutcomeTally>): OutcomeTally => ({
  count: 0,
  paid: 0,
  open: 0,
  loss: 0,
  refused: 0,
  unknown: 0,
  lost: [],
  ...more,
});
const SET_ASIDE = [ruleId('DR-08'), ruleId('DR-07')];
const LOST = [eur(12_430.5)];

/** Four that set the policy aside, one of them a loss, beside a year by the policy. */
export const OUTCOMES: DecisionReport = {
  since: addDays(TODAY, -365),
  overridden: tally({ count: 4, paid: 1, open: 1, loss: 1, unknown: 1, lost: LOST }),
  followed: tally({ count: 212, paid: 164, open: 31, loss: 2, refused: 6, unknown: 9, lost: [eur(3_105)] }),
  byPerson: [
    { by: userId('Noor Visser'), role: 'credit_manager', tally: tally({ count: 3, loss: 1, unknown: 1, paid: 1 }) },
    { by: userId('Ans Bakker'), role: 'cfo', tally: tally({ count: 1, open: 1 }) },
  ],
  byRule: [
    { rule: SET_ASIDE[0] ?? ruleId(''), tally: tally({ count: 3, loss: 1, unknown: 1, paid: 1 }) },
    { rule: SET_ASIDE[1] ?? ruleId(''), tally: tally({ count: 2, loss: 1, open: 1 }) },
    { rule: ruleId('DR-90'), tally: tally({ count: 1, paid: 1 }) },
  ],
  losses: [
    {
      debtor: debtorKey('d1'),
      identity: { number: '10234', name: 'Bouwbedrijf De Linden B.V.' },
      by: userId('Noor Visser'),
      role: 'credit_manager',
      isOverride: true,
      lost: LOST,
      decision: {
        id: eventId('o1'),
        by: userId('Noor Visser'),
        role: 'credit_manager',
        on: addDays(TODAY, -210),
        outcome: 'accept',
        advised: 'refer',
        termDays: 30,
        amount: eur(15_000),
        limit: eur(10_000),
        conditions: [],
        setAside: SET_ASIDE,
        waitsFor: [],
        humanReview: 'not-needed',
        deal: null,
        reason: 'Klant van twintig jaar, het werk was al besteld.',
        factsHash: null,
        policyVersion: null,
      },
    },
  ],
};

/** Of a company that decided nothing yet. */
export const NO_OUTCOMES: DecisionReport = {
  ...OUTCOMES,
  overridden: tally({}),
  followed: tally({}),
  byPerson: [],
  byRule: [],
  losses: [],
};
