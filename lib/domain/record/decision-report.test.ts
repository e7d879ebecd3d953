import { describe, expect, it } from 'vitest';
import { debtorKey, eventId, ruleId, userId } from '../ids';
import { cents, invoice, TODAY } from '../k1.examples';
import { addDays } from '../local-date';
import type { OpenItem, SettledItem } from '../open-item';
import type { DecisionRecord } from './decision-record';
import { type DecidedDebtor, decisionReport } from './decision-report';
import type { ReferralRecord } from './referral-record';
import { NOTHING_DUNNED } from './step-record';

const ago = (days: number) => addDays(TODAY, -days);
const DR08 = ruleId('DR-08');
let made = 0;

/** Granted for 1,000 euros against the policy, two hundred days ago, unless told otherwise. */
const decided = (more: Partial<DecisionRecord> = {}): DecisionRecord => ({
  id: eventId(`d${String(++made).padStart(3, '0')}`),
  by: userId('Noor'),
  role: 'credit_manager',
  on: ago(200),
  outcome: 'accept',
  advised: 'refer',
  termDays: 30,
  amount: cents(1_000),
  limit: null,
  conditions: [],
  setAside: [DR08],
  waitsFor: [],
  humanReview: 'not-needed',
  deal: { origin: 'https://crm.example', kind: 'quote', id: `q${made}` },
  reason: 'they always paid',
  factsHash: null,
  policyVersion: null,
  ...more,
});
const followed = (more: Partial<DecisionRecord> = {}) => decided({ advised: 'accept', setAside: [], reason: null, ...more });
const open = (id: string, euros: number, dueOn: string, more: Partial<OpenItem> = {}) =>
  invoice(id, euros, dueOn, { invoiceOn: addDays(dueOn as never, -30), ...more });
const paid = (id: string, invoiceOn: string, euros = 1_000): SettledItem => ({
  id,
  invoiceOn: invoiceOn as never,
  dueOn: null,
  settledOn: TODAY,
  amount: cents(euros),
});

interface Told {
  readonly decisions: readonly DecisionRecord[];
  readonly openItems?: readonly OpenItem[];
  readonly settledItems?: readonly SettledItem[] | null;
  readonly referrals?: readonly ReferralRecord[];
  readonly handedOver?: readonly string[];
}
function customer({ decisions, openItems = [], settledItems = [], referrals = [], handedOver = [] }: Told): DecidedDebtor {
  made += 1;
  const items = handedOver.map((item) => ({ item, number: item, open: cents(1) }));
  const step = { ...decided(), step: 'S6', channel: 'file', kind: 'hand-over', items, amount: cents(1), language: 'nl' } as never;
  return {
    debtor: debtorKey(`k${made}`),
    identity: { number: '1', name: 'Bakkerij Zon' },
    record: { decisions, referrals, dunning: { ...NOTHING_DUNNED, steps: items.length > 0 ? [step] : [] } },
    position: { openItems, settledItems },
  };
}
const report = (...debtors: DecidedDebtor[]) => decisionReport(debtors, ago(365), TODAY);
const outcomeOf = (told: Omit<Told, 'decisions'>, more: Partial<DecisionRecord> = {}) => {
  const { overridden } = report(customer({ decisions: [decided(more)], ...told }));
  return (['paid', 'open', 'loss', 'refused', 'unknown'] as const).filter((outcome) => overridden[outcome] > 0);
};
const OLD = ago(150);

describe('what came of decisions that set the policy aside', () => {
  it('R4-10: four were set aside and one is a loss, beside those that followed the policy', () => {
    const {
      overridden,
      followed: by,
      losses,
    } = report(
      customer({ decisions: [decided()], openItems: [open('F1', 1_000, OLD)] }),
      customer({ decisions: [decided()], settledItems: [paid('F2', ago(180))] }),
      customer({ decisions: [decided()], openItems: [open('F3', 1_000, ago(-10), { invoiceOn: ago(120) })] }),
      customer({ decisions: [decided()] }),
      customer({ decisions: [followed()], settledItems: [paid('F4', ago(180))] }),
      customer({ decisions: [followed()], openItems: [open('F5', 700, OLD)] }),
    );
    expect(overridden).toMatchObject({ count: 4, loss: 1, paid: 1, open: 1, unknown: 1, lost: [cents(1_000)] });
    expect(by).toMatchObject({ count: 2, loss: 1, paid: 1, lost: [cents(700)] });
    expect(losses).toMatchObject([{ lost: [cents(1_000)], decision: { reason: 'they always paid' } }]);
  });

  it.each([
    ['late for 91 days', { openItems: [open('F', 900, ago(91))] }, 'loss'],
    ['late for 90 days', { openItems: [open('F', 900, ago(90))] }, 'open'],
    [
      'late and contested, which is about the invoice and not about the money',
      { openItems: [open('F', 900, OLD, { dispute: { state: 'confirmed', reason: 'price' } })] },
      'open',
    ],
    ['handed over to an agency', { openItems: [open('F', 900, ago(20), { invoiceOn: ago(150) })], handedOver: ['F'] }, 'loss'],
    [
      'paid in part',
      { openItems: [open('F', 100, ago(20), { invoiceOn: ago(150) })], settledItems: [paid('G', ago(180), 200)] },
      'open',
    ],
    ['paid', { settledItems: [paid('F', ago(190))] }, 'paid'],
    ['invoiced too late to be of it', { settledItems: [paid('F', ago(100))] }, 'unknown'],
    ['invoiced before it', { settledItems: [paid('F', ago(201))] }, 'unknown'],
    ['without a date of its invoices', { openItems: [open('F', 900, OLD, { invoiceOn: null })] }, 'unknown'],
    ['where no source tells what was paid', { settledItems: null }, 'unknown'],
  ] as const)('R4-10: %s', (_, told, expected) => {
    expect(outcomeOf(told)).toEqual([expected]);
  });

  it('R4-10: counts invoices up to the amount that was decided on, and none of the next decision', () => {
    const late = [open('F1', 1_000, OLD), open('F2', 5_000, addDays(OLD, 5))];
    const one = report(customer({ decisions: [decided()], openItems: late }));
    expect(one.overridden.lost).toEqual([cents(1_000)]);
    const two = report(
      customer({ decisions: [decided({ amount: null }), followed({ on: addDays(OLD, -28) })], openItems: late }),
    );
    expect(two.overridden.lost).toEqual([cents(1_000)]);
    expect(two.followed.lost).toEqual([cents(5_000)]);
  });

  it('R4-10: a customer that has left the book is unknown, not paid', () => {
    const gone = { ...customer({ decisions: [decided()] }), position: null, identity: null };
    expect(report(gone).overridden).toMatchObject({ paid: 0, unknown: 1 });
  });

  it('R4-10: by whom and by rule; who answered a referral decided, whoever records it', () => {
    const deal = { origin: 'https://crm.example', kind: 'quote', id: 'asked' } as const;
    const answer = { id: eventId('a1'), by: userId('Ans'), role: 'cfo', on: ago(201), outcome: 'accept' };
    const referral = { id: eventId('a0'), on: ago(202), deal, answer } as never as ReferralRecord;
    const recordedBySales = decided({
      id: eventId('z1'),
      deal,
      by: userId('Sem'),
      role: 'sales',
      setAside: [DR08, ruleId('DR-11')],
    });
    const { byPerson, byRule } = report(
      customer({ decisions: [recordedBySales], referrals: [referral], openItems: [open('F1', 1_000, OLD)] }),
      customer({ decisions: [decided(), decided({ deal: null })] }),
    );
    expect(byPerson.map(({ by, role, tally }) => [by, role, tally.count, tally.loss])).toEqual([
      ['Noor', 'credit_manager', 2, 0],
      ['Ans', 'cfo', 1, 1],
    ]);
    expect(byRule.map(({ rule, tally }) => [rule, tally.count, tally.loss])).toEqual([
      ['DR-08', 3, 1],
      ['DR-11', 1, 1],
    ]);
  });

  it('counts the last decision of a deal that holds, of the time asked for, and no question', () => {
    const deal = { origin: 'https://crm.example', kind: 'quote', id: 'one' } as const;
    const { overridden, followed: by } = report(
      customer({
        decisions: [
          decided({ deal }),
          followed({ deal }),
          decided({ waitsFor: ['cfo'] }),
          decided({ outcome: 'refer' }),
          decided({ on: ago(366) }),
        ],
      }),
    );
    expect([overridden.count, by.count]).toEqual([0, 1]);
  });

  it('a no to what the policy grants sets it aside; a no to what it refers answers it', () => {
    const no = { outcome: 'reject', termDays: null, setAside: [] } as const;
    const { overridden, followed: by } = report(
      customer({ decisions: [decided({ ...no, advised: 'accept' }), decided({ ...no, advised: 'refer' })] }),
    );
    expect([overridden.refused, by.refused]).toEqual([1, 1]);
  });
});
