import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, invoice, K1_ITEMS } from '@/lib/domain/k1.examples';
import { daysBetween, localDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import { type ArrangementDraft, EMPTY_ARRANGEMENT, isArrangementDraft, type PartDraft } from './arrangement-draft';
import { type ArrangementCase, canBeArranged, workArrangement } from './work-arrangement';

const today = localDate('2026-09-30');
const terms = {
  maxSharePct: 40,
  maxInstalments: 12,
  minInstalment: 100,
  firstWithinDays: 7,
  graceDays: 1,
  newInvoiceLateDays: 5,
  tolerance: 100,
};
const K1 = K1_ITEMS.map((item) => ({ item, daysPastDue: item.dueOn && daysBetween(item.dueOn, today) })).filter(canBeArranged);
const about: ArrangementCase = { items: K1, currency: EUR, terms, today, locale: 'nl-NL', mayBeLonger: false };
const work = (draft: Partial<ArrangementDraft>, more: Partial<ArrangementCase> = {}) =>
  workArrangement({ ...EMPTY_ARRANGEMENT, ...draft }, { ...about, ...more });
const amounts = (draft: Partial<ArrangementDraft>, more: Partial<ArrangementCase> = {}) =>
  work(draft, more).instalments?.map(({ amount }) => amount.minor / 100);
const part = (dueOn: string, amount: string, expected = ''): PartDraft => ({ dueOn, amount, expected });

describe('an arrangement that is being worked out', () => {
  it('R0-11: 7,850 past due and 3,000 a month free: six of 1,200 and one of 650, and 1,800 stays', () => {
    const worked = work({ cashFlow: '3.000' });
    expect(worked).toMatchObject({ debt: cents(7850), sharePct: 40, left: cents(1800), faults: [] });
    expect(amounts({ cashFlow: '3.000' })).toEqual([1200, 1200, 1200, 1200, 1200, 1200, 650]);
    expect(worked.instalments?.[0]?.dueOn).toBe('2026-10-07');
  });

  it('is about what is past due and not contested, or about what is ticked', () => {
    expect(work({}).chosen.map(({ id }) => id)).toEqual(['F-1002', 'F-1003']);
    expect(work({ items: ['F-1004'] }).debt).toEqual(cents(5900));
    expect(K1.map(({ item }) => item.id)).toEqual(['F-1002', 'F-1003', 'F-1004', 'F-1005']);
    expect(canBeArranged({ item: { ...invoice('X', 5, null), booked: cents(6) }, daysPastDue: null })).toBe(false);
  });

  it('waits for a cash flow', () => {
    for (const cashFlow of ['', 'much', '0', '-5', 'USD 900'])
      expect(work({ cashFlow })).toMatchObject({ cashFlow: null, instalments: null, faults: [] });
  });

  it('follows the slider, and says what share that takes', () => {
    expect(amounts({ cashFlow: '3000', each: 400_000 })).toEqual([4000, 3850]);
    expect(work({ cashFlow: '3000', each: 150_000 }).sharePct).toBe(50);
  });

  it('starts with twelve where the share would take more, and refers what is longer', () => {
    const small = work({ cashFlow: '500' });
    expect(small.proposal).toEqual({ outcome: 'refer', because: 'too-many', count: 40 });
    expect(small.instalments).toHaveLength(12);
    expect(amounts({ cashFlow: '500', each: 200_00 })).toHaveLength(12);
    expect(amounts({ cashFlow: '500', each: 200_00 }, { mayBeLonger: true })).toHaveLength(40);
  });

  it('takes parts that differ by month, once each can be read, and they must be the debt', () => {
    const parts = [part('2026-10-05', '1.850', '2.500'), part('2026-11-05', '2.000,00'), part('2026-12-05', '4000')];
    expect(work({ cashFlow: '3000', parts })).toMatchObject({ faults: [], expected: [cents(2500), null, null] });
    expect(work({ cashFlow: '3000', parts: parts.slice(1) }).faults).toContain('not-the-debt');
    expect(work({ cashFlow: '3000', parts: [part('', '7850')] }).instalments).toBeNull();
  });

  it('always pays the debt, whatever the slider says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.boolean(), (each, mayBeLonger) => {
        const { instalments, faults } = work({ cashFlow: '3000', each }, { mayBeLonger });
        expect(instalments?.reduce((sum, { amount }) => sum + amount.minor, 0)).toBe(7850_00);
        expect(faults).toEqual([]);
      }),
    );
  });
});

describe('a draft that was kept', () => {
  it('is taken when it is one', () => {
    expect(isArrangementDraft(JSON.parse(JSON.stringify(EMPTY_ARRANGEMENT)))).toBe(true);
    for (const other of [null, 'x', {}, { ...EMPTY_ARRANGEMENT, parts: 'no' }]) expect(isArrangementDraft(other)).toBe(false);
  });
});
