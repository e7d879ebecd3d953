import { describe, expect, it } from 'vitest';
import { cents } from '../k1.examples';
import { addDays, localDate } from '../local-date';
import { type CurrencyCode, money } from '../money';
import type { DisputeRecord } from './dispute-record';
import { disputeStatistics, frequentDispute } from './dispute-statistics';
import { contested, disputed, ended } from './disputes.examples';

const RAISED = localDate('2026-06-29');
const many = (count: number, more: Partial<DisputeRecord>) => Array.from({ length: count }, () => disputed(more));
const TEN = [
  ...many(3, { reason: 'price', department: 'finance' }),
  ...many(5, { reason: 'po_missing' }),
  ...many(2, { reason: 'quality', department: 'production' }),
];

describe('why customers contest', () => {
  it('R0-06: ten disputes rank by reason, and what comes most is proposed first', () => {
    const rows = disputeStatistics(TEN);
    expect(rows.map(({ reason, sharePct }) => [reason, sharePct])).toEqual([
      ['po_missing', 50],
      ['price', 30],
      ['quality', 20],
    ]);
  });

  it('tells count, amount and who solves it', () => {
    const [row] = disputeStatistics([...many(2, {}), ...many(3, { department: 'finance' })]);
    expect(row).toMatchObject({
      count: 5,
      amounts: [cents(10_750)],
      departments: [
        { department: 'finance', count: 3 },
        { department: 'sales', count: 2 },
      ],
    });
  });

  it('adds no two currencies', () => {
    const dollars = { ...contested('F-9', 0), amount: money(100_00, 'USD' as CurrencyCode) };
    expect(disputeStatistics([disputed({ items: [contested('F-1', 50), dollars] })])[0]?.amounts).toEqual([
      cents(50),
      money(100_00, 'USD' as CurrencyCode),
    ]);
  });

  it.each([
    ['none came to an end', [null], null],
    ['one did', [4, null], 4],
    ['an odd number', [9, 1, 4], 4],
    ['an even number', [4, 1, 9, 6], 5],
  ])('days to an end in the middle: %s', (_, days, median) => {
    const all = days.map((day) => disputed(day === null ? {} : { resolution: ended(addDays(RAISED, day), 'credited') }));
    expect(disputeStatistics(all)[0]?.medianDaysToResolve).toBe(median);
  });

  it('of reasons that come as often, the larger amount goes first', () => {
    const [first] = disputeStatistics([disputed({ reason: 'price', items: [contested('F', 10)] }), disputed()]);
    expect(first?.reason).toBe('po_missing');
  });

  it('leaves out what was raised before the time it looks at', () => {
    expect(disputeStatistics(TEN, addDays(RAISED, 1))).toEqual([]);
    expect(disputeStatistics(TEN, RAISED)).toHaveLength(3);
  });
});

describe('what to mind with a debtor', () => {
  const all = disputeStatistics(TEN);
  it('is the reason of its own that comes most with everybody', () => {
    const own = [disputed({ reason: 'quality' }), disputed({ reason: 'price', on: localDate('2026-08-01') })];
    expect(frequentDispute(own, all)).toEqual({ reason: 'price', rank: 2, on: '2026-08-01' });
  });
  it('is the last time that it was', () => {
    const own = [disputed(), disputed({ on: localDate('2026-09-01') })];
    expect(frequentDispute(own, all)).toEqual({ reason: 'po_missing', rank: 1, on: '2026-09-01' });
  });
  it('is nothing with who never contested', () => expect(frequentDispute([], all)).toBeNull());
});
