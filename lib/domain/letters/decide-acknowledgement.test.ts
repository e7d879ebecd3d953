import { describe, expect, it } from 'vitest';
import { localDate } from '../local-date';
import { type CurrencyCode, EUR, money } from '../money';
import { decideAcknowledgement, type PaidInFull } from './decide-acknowledgement';

const TERMS = { isOn: true, minAmount: 100_00, maxPerMonth: 2 };
const PAID: PaidInFull = {
  invoice: 'F-1002',
  amount: money(3600_00, EUR),
  isInFull: true,
  othersOverdue: 0,
  sent: [],
  today: localDate('2026-09-30'),
};
const sent = (...days: readonly string[]) => days.map((on, id) => ({ invoice: `F-${id}`, on: localDate(on) }));

describe('thanks for a payment', () => {
  it('R3-07: F-1002 is paid in full and F-1003 is overdue: a neutral receipt, no thank-you', () => {
    expect(decideAcknowledgement({ ...PAID, othersOverdue: 1 }, TERMS)).toEqual({ send: 'receipt' });
    expect(decideAcknowledgement(PAID, TERMS)).toEqual({ send: 'thank-you' });
  });

  it.each([
    ['a part of it', { isInFull: false }, 'not-in-full'],
    ['a cent under the minimum', { amount: money(99_99, EUR) }, 'small'],
    ['the third of a month', { sent: sent('2026-09-01', '2026-09-29') }, 'enough-this-month'],
    ['the same invoice again, months later', { invoice: 'F-0', sent: sent('2026-05-01') }, 'already-sent'],
    ['99 yen', { amount: money(99, 'JPY' as CurrencyCode) }, 'small'],
  ] as const)('R3-07: none for %s', (_, more, because) => {
    expect(decideAcknowledgement({ ...PAID, ...more }, TERMS)).toEqual({ send: 'nothing', because });
  });

  it.each([
    ['exactly the minimum', { amount: money(100_00, EUR) }],
    ['the second of a month, after two of the month before', { sent: sent('2026-08-30', '2026-08-31', '2026-09-01') }],
    ['100 yen, which have no cents', { amount: money(100, 'JPY' as CurrencyCode) }],
  ])('thanks for %s', (_, more) => {
    expect(decideAcknowledgement({ ...PAID, ...more }, TERMS)).toEqual({ send: 'thank-you' });
  });

  it('sends nothing when it is off', () => {
    expect(decideAcknowledgement(PAID, { ...TERMS, isOn: false })).toEqual({ send: 'nothing', because: 'off' });
  });
});
