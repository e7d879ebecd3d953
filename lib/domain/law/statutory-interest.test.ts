import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTEREST } from '@/tests/support/vectors/law';
import { cents } from '../k1.examples';
import { addDays, localDate } from '../local-date';
import { COMMERCIAL_RATES } from './commercial-rates';
import { CONSUMER_RATES } from './consumer-rates';
import type { RateTable } from './rate-table';
import { statutoryInterest } from './statutory-interest';

const interest = (euros: number, dueOn: string, paidOn: string, table: RateTable = COMMERCIAL_RATES) =>
  statutoryInterest({ principal: cents(euros), dueOn: localDate(dueOn), paidOn: localDate(paidOn) }, table);

describe('vectors of statutory interest', () => {
  it.each(Object.entries(INTEREST))('%s', (_, { principal, dueOn, paidOn, days, interest: euros }) => {
    const result = interest(principal, dueOn, paidOn);
    expect(result?.amount).toEqual(cents(euros));
    const perRate = new Map<number, number>();
    for (const period of result?.periods ?? []) perRate.set(period.pct, (perRate.get(period.pct) ?? 0) + period.days);
    expect([...perRate]).toEqual(days);
  });
});

describe('statutoryInterest', () => {
  it('starts the day after the due date and ends with the day of payment', () => {
    expect(interest(3650, '2026-08-01', '2026-08-02')).toEqual({
      amount: cents(1.04),
      periods: [{ from: '2026-08-02', to: '2026-08-02', days: 1, pct: 10.4 }],
      isProvisional: false,
    });
  });
  it.each([
    ['paid on the due date', 100, '2026-08-01', '2026-08-01'],
    ['paid early', 100, '2026-08-01', '2026-07-01'],
    ['a claim of nothing', 0, '2026-08-01', '2026-09-01'],
    ['less than nothing', -100, '2026-08-01', '2026-09-01'],
    ['paid in time when the rate is not known yet', 100, '2027-03-01', '2027-03-01'],
    ['paid in time before the table begins', 100, '2010-03-01', '2010-03-01'],
  ])('is nothing for %s', (_, euros, dueOn, paidOn) => {
    expect(interest(euros, dueOn, paidOn)).toEqual({ amount: cents(0), periods: [], isProvisional: false });
  });
  it('adds a full year to the principal, and not a day sooner', () => {
    const flat: RateTable = { ...COMMERCIAL_RATES, rows: [{ from: localDate('2020-01-01'), pct: 10 }] };
    expect(interest(1000, '2021-03-01', '2022-03-01', flat)?.amount).toEqual(cents(100));
    expect(interest(1000, '2021-03-01', '2022-03-01', flat)?.periods).toHaveLength(1);
    expect(interest(10_000, '2021-03-01', '2022-03-02', flat)?.amount).toEqual(cents(1003.01));
    expect(interest(1000, '2021-03-01', '2023-03-01', flat)?.amount).toEqual(cents(210));
    expect(interest(1000, '2020-03-01', '2023-03-01', flat)?.amount).toEqual(cents(331));
  });
  it('counts the day of a leap year for itself', () => {
    const flat: RateTable = { ...COMMERCIAL_RATES, rows: [{ from: localDate('2020-01-01'), pct: 10 }] };
    expect(interest(3650, '2023-12-31', '2024-12-31', flat)?.amount).toEqual(cents(366));
    const due = interest(1000, '2024-02-29', '2026-03-01', flat);
    expect(due?.periods.map(({ to }) => to)).toEqual(['2025-02-28', '2026-02-28', '2026-03-01']);
  });
  it('is unknown before the table begins, and known from its first day', () => {
    expect(interest(100, '2015-12-30', '2016-02-01')).toBeNull();
    expect(interest(100, '2015-12-31', '2016-02-01')?.periods[0]).toMatchObject({ from: '2016-01-01', pct: 8.05 });
    expect(interest(100, '2026-01-01', '2026-02-01', { ...COMMERCIAL_RATES, rows: [] })).toBeNull();
  });
  it('says when a rate can have changed since it was looked up', () => {
    expect(interest(100, '2026-08-01', '2026-12-31')?.isProvisional).toBe(false);
    expect(interest(100, '2026-08-01', '2027-01-01')?.isProvisional).toBe(true);
  });
  it('is lower towards a consumer', () => {
    expect(interest(3650, '2026-01-01', '2026-03-02', CONSUMER_RATES)?.amount).toEqual(cents(24));
  });
  it('grows with every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 9_000_000 }), (days, minor) => {
        const dueOn = localDate('2020-02-29');
        const claim = { principal: cents(minor / 100), dueOn };
        const [one, next] = [days, days + 1].map((each) =>
          statutoryInterest({ ...claim, paidOn: addDays(dueOn, each) }, COMMERCIAL_RATES),
        );
        expect(next?.amount.minor).toBeGreaterThanOrEqual(one?.amount.minor ?? Number.NaN);
        expect(one?.periods.reduce((sum, period) => sum + period.days, 0)).toBe(days);
      }),
    );
  });
});
