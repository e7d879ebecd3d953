import { describe, expect, it } from 'vitest';
import { type EventId, userId } from '../ids';
import { cents, TODAY } from '../k1.examples';
import { localDate } from '../local-date';
import type { SettledItem } from '../open-item';
import { type ConsentRecord, NO_REACH } from './reach-record';
import { type ThanksCase, thanksDue } from './thanks-due';
import type { ThanksRecord } from './thanks-record';

const noted = (on: string) => ({ id: on as EventId, by: userId('Noor'), role: 'sales' as const, on: localDate(on) });
const paid = (id: string, settledOn: string, euros = 500): SettledItem => ({
  id,
  invoiceOn: null,
  dueOn: localDate('2026-09-25'),
  settledOn: localDate(settledOn),
  amount: cents(euros),
});
const thanked = (invoice: string, on: string): ThanksRecord => ({
  ...noted(on),
  invoice,
  kind: 'thank-you',
  amount: cents(500),
  text: null,
});

const due = (more: Partial<ThanksCase> & { thanks?: readonly ThanksRecord[]; consents?: readonly ConsentRecord[] }) =>
  thanksDue({
    settledItems: [paid('F-1002', '2026-09-29')],
    othersOverdue: 0,
    record: { thanks: more.thanks ?? [], reach: { ...NO_REACH, consents: more.consents ?? [] } },
    terms: { isOn: true, minAmount: 100_00, maxPerMonth: 2 },
    today: TODAY,
    ...more,
  });

it('R3-07: F-1002 was paid in full and F-1003 is overdue: a receipt is proposed, no thanks', () => {
  expect(due({ othersOverdue: 1 })).toEqual([
    { invoice: 'F-1002', amount: cents(500), paidOn: localDate('2026-09-29'), kind: 'receipt' },
  ]);
  expect(due({})).toMatchObject([{ invoice: 'F-1002', kind: 'thank-you' }]);
});

describe('a thank-you', () => {
  it('is proposed once per invoice', () => {
    expect(due({ thanks: [thanked('F-1002', '2026-08-29')] })).toEqual([]);
  });
  it('comes twice a month at most, the latest payments first', () => {
    const settledItems = [paid('F-1', '2026-09-27'), paid('F-2', '2026-09-29'), paid('F-3', '2026-09-28')];
    expect(due({ settledItems }).map(({ invoice }) => invoice)).toEqual(['F-2', 'F-3']);
    expect(due({ settledItems, thanks: [thanked('F-0', '2026-09-02')] }).map(({ invoice }) => invoice)).toEqual(['F-2']);
  });
  it('is for news alone, and for more than a little', () => {
    expect(due({ settledItems: [paid('F-1', '2026-09-15')] })).toEqual([]);
    expect(due({ settledItems: [paid('F-1', '2026-09-29', 99.99)] })).toEqual([]);
  });
  it('is not for who does not want it, nor where nobody knows what was paid', () => {
    const refused = { ...noted('2026-09-01'), kind: 'thank_you' as const, isGiven: false, how: null };
    expect(due({ consents: [refused] })).toEqual([]);
    expect(due({ settledItems: null })).toEqual([]);
  });
});
