import { display } from '@/lib/domain/display';
import type { Flag } from '@/lib/domain/facts';
import type { LadderStep } from '@/lib/domain/ladder';
import { STEP_WORDS } from '@/lib/domain/ladder/ladder-words';
import { addDays, addMonths } from '@/lib/domain/local-date';
import { type MakePart, type Scene, say } from './scene';

const UNDUNNED = { done: [], counterpartRole: null, salesWillCall: false, isOnHold: false } as const;
const WHO = 'Noor';

const flag = ({ at }: Scene, daysAgo: number, more: Pick<Flag, 'kind' | 'reason'> & Partial<Flag>): Flag => ({
  by: WHO,
  on: addDays(at.today, -daysAgo),
  ...more,
});

function arrangement({ amount }: Scene, more: object) {
  const known = { paid: 2, total: 7, next: null, deviations: [], instalment: amount(1_200), freeCashFlow: null };
  return { arrangement: { state: 'active', ...known, ...more } as const };
}

/** What people flagged, agreed, ticked off or did. Amounts in whole units of the currency. */
export const desk = {
  stopped: ((scene) => ({
    said: say('worked_stopped'),
    facts: { flags: [flag(scene, 5, { kind: 'stop', reason: '…' })] },
  })) satisfies MakePart,
  stoppedUnlessPrepaid: ((scene) => ({
    said: say('worked_stopped_unless_prepaid'),
    facts: { flags: [flag(scene, 5, { kind: 'stop', reason: '…', release: 'prepay_ok' })] },
  })) satisfies MakePart,
  watched: ((scene) => ({
    said: say('worked_watched'),
    facts: { flags: [flag(scene, 5, { kind: 'watch', reason: '…' })] },
  })) satisfies MakePart,
  noted:
    (daysAgo: number): MakePart =>
    (scene) => ({
      said: say('worked_noted', { days: display.days(daysAgo) }),
      facts: { flags: [flag(scene, daysAgo, { kind: 'note', reason: '…' })] },
    }),
  arranged: ((scene) => ({
    said: say('worked_arranged', { n: display.count(2), total: display.count(7) }),
    facts: arrangement(scene, {}),
  })) satisfies MakePart,
  paidShort:
    (short: number): MakePart =>
    (scene) => ({
      said: say('worked_paid_short', { amount: display.money(scene.amount(short)) }),
      facts: arrangement(scene, {
        state: 'deviating',
        deviations: [
          {
            kind: 'short',
            instalment: { dueOn: addDays(scene.at.today, -2), amount: scene.amount(1_200) },
            missing: scene.amount(short),
          },
        ],
      }),
    }),
  instalment:
    (cashFlow: number): MakePart =>
    (scene) => ({
      said: say('worked_instalment', {
        amount: display.money(scene.amount(1_200)),
        cash: display.money(scene.amount(cashFlow)),
      }),
      facts: arrangement(scene, { freeCashFlow: scene.amount(cashFlow) }),
    }),
  checksOpen:
    (open: number): MakePart =>
    () => ({
      said: say('worked_checks_open', { count: display.count(open) }),
      deal: { checklist: { open, reasons: [] } },
    }),
  reasonGiven:
    (characters: number): MakePart =>
    () => ({
      said: say('worked_reason_given', { count: display.count(characters) }),
      deal: { checklist: { open: 0, reasons: ['x'.repeat(characters)] } },
    }),
  won:
    (explainedMonthsAgo: number | null): MakePart =>
    ({ at }) =>
      explainedMonthsAgo === null
        ? { said: say('worked_won'), deal: { closing: { isWon: true, explainedOn: null } } }
        : {
            said: say('worked_won_explained', { months: display.count(explainedMonthsAgo) }),
            deal: { closing: { isWon: true, explainedOn: addMonths(at.today, -explainedMonthsAgo) } },
          },
  otherQuotes:
    (count: number, total: number): MakePart =>
    ({ amount }) => ({
      said: say('worked_other_quotes', { count: display.count(count), amount: display.money(amount(total)) }),
      deal: { otherQuotes: { count, total: amount(total) } },
    }),
  undunned: (() => ({ said: say('worked_undunned'), desk: { dunning: UNDUNNED } })) satisfies MakePart,
  stepDone:
    (step: LadderStep, daysAgo: number): MakePart =>
    ({ at }) => ({
      said: say('worked_step_done', { step: display.words(STEP_WORDS[step]), days: display.days(daysAgo) }),
      desk: { dunning: { ...UNDUNNED, done: [{ step, on: addDays(at.today, -daysAgo) }] } },
    }),
  chargingConsumer: (() => ({
    said: say('worked_charging_consumer'),
    profile: { isConsumer: true },
    desk: { collection: { chargesCosts: true, letter: null, isHandingOver: false, isAgencyRegistered: null } },
  })) satisfies MakePart,
  unregisteredAgency: (() => ({
    said: say('worked_unregistered_agency'),
    facts: { isNaturalPerson: true },
    desk: { collection: { chargesCosts: false, letter: null, isHandingOver: true, isAgencyRegistered: false } },
  })) satisfies MakePart,
  informed: (() => ({ said: say('worked_informed'), desk: { informed: ['sales'] } })) satisfies MakePart,
  mobile: (() => ({
    said: say('worked_mobile'),
    desk: { mobile: { isChosen: true, hasOptIn: false } },
  })) satisfies MakePart,
  thanked: (() => ({ said: say('worked_thanked'), desk: { thankedFor: 'F-1002' } })) satisfies MakePart,
  allOwe:
    (all: number): MakePart =>
    ({ amount }) => ({
      said: say('worked_all_owe', { amount: display.money(amount(all)) }),
      portfolio: { receivables: amount(all) },
    }),
  frequentDispute:
    (rank: number, daysAgo: number): MakePart =>
    ({ at }) => ({
      said: say('worked_frequent_dispute', { rank: display.count(rank), days: display.days(daysAgo) }),
      portfolio: { frequentDispute: { reason: 'price', rank, on: addDays(at.today, -daysAgo) } },
    }),
  missedTarget: (() => ({
    said: say('worked_missed_target'),
    portfolio: { missedTarget: { kpi: 'DSO', actual: display.days(64), target: display.days(45) } },
  })) satisfies MakePart,
} as const;
