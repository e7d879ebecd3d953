import { expect, it } from 'vitest';
import { addDays, localDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import type { SettledItem } from '@/lib/domain/open-item';
import { defaultPolicy } from '../default-policy';
import { PaymentTally } from './payment-tally';

const TODAY = localDate('2026-11-22');
const DUE = localDate('2026-06-01');
const paid = (daysLate: number, different: Partial<SettledItem> = {}): SettledItem => ({
  id: 'x',
  invoiceOn: addDays(DUE, -30),
  dueOn: DUE,
  settledOn: addDays(DUE, daysLate),
  amount: money(100_00, EUR),
  ...different,
});

function meanOf(...items: SettledItem[]) {
  const tally = new PaymentTally(TODAY, defaultPolicy);
  for (const item of items) tally.add(item);
  return tally.mean;
}

it('averages signed days, early ones included, and counts three days late as on time', () => {
  expect(meanOf(paid(-5), paid(3), paid(4), paid(18))).toEqual({ daysLate: 5, onTimePct: 50 });
});

it('counts each invoice once, whatever its amount and age', () => {
  const old = { dueOn: localDate('2019-01-01'), settledOn: localDate('2019-01-11'), amount: money(1, EUR) };
  expect(meanOf(paid(0, { amount: money(9_000_00, EUR) }), paid(0, old))).toEqual({ daysLate: 5, onTimePct: 50 });
});

it('takes a missing due date from the invoice date, and leaves out what says nothing', () => {
  const withoutDue = paid(0, { dueOn: null, settledOn: addDays(DUE, 2) });
  const nothing = [
    paid(9, { dueOn: null, invoiceOn: null }),
    paid(9, { amount: money(-1, EUR) }),
    paid(0, { settledOn: addDays(TODAY, 1) }),
  ];
  expect(meanOf(withoutDue, ...nothing)).toEqual({ daysLate: 2, onTimePct: 100 });
  expect(meanOf(...nothing)).toEqual({ daysLate: null, onTimePct: null });
});
