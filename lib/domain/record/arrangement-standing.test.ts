import { describe, expect, it } from 'vitest';
import { ARRANGEMENT_SHORT } from '@/tests/support/vectors/arrangements';
import { spreadDebt } from '../arrangement/spread-debt';
import { eventId, userId } from '../ids';
import { cents, credit, invoice } from '../k1.examples';
import { localDate } from '../local-date';
import type { OpenItem, SettledItem } from '../open-item';
import { arrangementFacts, instalmentPromises, withKeptArrangements } from './arrangement-facts';
import type { ArrangementRecord } from './arrangement-record';
import { type ArrangementBackground, arrangementStanding, currentStanding } from './arrangement-standing';

const TERMS = { graceDays: 1, newInvoiceLateDays: 5, tolerance: 100 };
const SHORT = ARRANGEMENT_SHORT;
const LATE: readonly OpenItem[] = [invoice('F-1', 2000, '2026-08-13'), invoice('F-2', 1600, '2026-09-09')];

const arrangement: ArrangementRecord = {
  id: eventId('a'),
  by: userId('Noor'),
  role: 'collector',
  on: localDate('2026-09-30'),
  stage: 'active',
  debt: cents(3600),
  freeCashFlow: cents(3000),
  agreedOn: localDate('2026-09-30'),
  instalments: spreadDebt(cents(3600), SHORT.due * 100, localDate(SHORT.dueOn)),
  items: LATE.map(({ id, open }) => ({ item: id, number: id, open })),
  expected: [],
  supply: 'cash',
  cause: null,
  otherArrangements: null,
  security: null,
  notes: null,
  confirmation: null,
  cancelledBecause: null,
};

const known = (
  openItems: readonly OpenItem[],
  until: string,
  more: Partial<ArrangementBackground> = {},
): ArrangementBackground => ({
  openItems,
  settledItems: null,
  until: localDate(until),
  hasInsolvencySignal: false,
  ...more,
});
const stands = (background: ArrangementBackground, more: Partial<ArrangementRecord> = {}) =>
  arrangementStanding({ ...arrangement, ...more }, background, TERMS);
/** A thousand came off the first invoice. */
const PAID_1000 = [invoice('F-1', 1000, '2026-08-13'), LATE[1] as OpenItem];
const settledItem = (id: string, on: string): SettledItem => ({
  id,
  invoiceOn: null,
  dueOn: null,
  settledOn: localDate(on),
  amount: cents(2000),
});

describe('an arrangement by the book', () => {
  it('R0-12: 1,200 was due on 7 October, 1,000 came in: on 9 October € 200 too little, and it deviates', () => {
    const { state, progress } = stands(known(PAID_1000, SHORT.today));
    expect(state).toBe('deviating');
    expect(progress?.deviations).toMatchObject([{ kind: 'short', missing: cents(SHORT.missing) }]);
  });
  it('accuses nobody before the book knows of the day', () => {
    expect(stands(known(PAID_1000, '2026-10-08')).state).toBe('active');
  });
  it.each([
    ['nothing yet, before it is due', LATE, '2026-10-07', {}, 'active'],
    ['nothing at all', LATE, '2026-10-09', {}, 'deviating'],
    [
      'the rest on account',
      [...PAID_1000, { ...credit('PAY', 200), kind: 'payment-on-account', invoiceOn: '2026-10-07' }],
      '2026-10-09',
      {},
      'active',
    ],
    [
      'on account from before',
      [...PAID_1000, { ...credit('PAY', 200), kind: 'payment-on-account', invoiceOn: '2026-09-01' }],
      '2026-10-09',
      {},
      'deviating',
    ],
    ['an invoice settled', [LATE[1]], '2026-10-09', { settledItems: [settledItem('F-1', '2026-10-05')] }, 'active'],
    ['an invoice that is listed no more', [LATE[1]], '2026-10-09', {}, 'active'],
    ['all of it', [], '2026-10-09', {}, 'kept'],
    [
      'a part contested, and not paid',
      [invoice('F-1', 1500, '2026-08-13'), { ...invoice('F-1', 500, '2026-08-13'), id: 'F-1/contested', partOf: 'F-1' }, LATE[1]],
      '2026-10-09',
      {},
      'deviating',
    ],
    [
      'a new invoice six days late',
      [...PAID_1000.slice(1), { ...invoice('F-9', 90, '2026-10-03'), invoiceOn: '2026-10-01' }],
      '2026-10-09',
      {},
      'deviating',
    ],
    [
      'a new invoice that is contested',
      [
        ...PAID_1000.slice(1),
        { ...invoice('F-9', 90, '2026-10-03'), invoiceOn: '2026-10-01', dispute: { state: 'unconfirmed', reason: null } },
      ],
      '2026-10-09',
      {},
      'active',
    ],
    [
      'an older invoice, left out',
      [...PAID_1000.slice(1), { ...invoice('F-0', 90, '2026-07-03'), invoiceOn: '2026-06-03' }],
      '2026-10-09',
      {},
      'active',
    ],
    ['a sign of insolvency', LATE, '2026-10-01', { hasInsolvencySignal: true }, 'deviating'],
  ])('%s', (_, items, until, more, state) => {
    expect(stands(known(items as readonly OpenItem[], until, more)).state).toBe(state);
  });
  it.each(['proposed', 'cancelled'] as const)('is nothing while it is %s', (stage) => {
    expect(stands(known(LATE, SHORT.today), { stage })).toMatchObject({ state: stage, progress: null });
  });
  it('takes the running one for the one that counts', () => {
    const [paid, runs, proposed] = [
      stands(known([], '2026-10-01')),
      stands(known(LATE, '2026-10-01')),
      stands(known([], '2026-10-01'), { stage: 'proposed' }),
    ];
    expect(currentStanding([runs, paid, proposed])).toBe(runs);
    expect(currentStanding([paid, proposed])).toBe(paid);
    expect(currentStanding([proposed])).toBeNull();
  });
});

describe('what an arrangement means to the decision', () => {
  it('is known to be none where none was confirmed', () => {
    expect(arrangementFacts([])).toBe('none');
    expect(arrangementFacts([stands(known(LATE, '2026-10-01'), { stage: 'proposed' })])).toBe('none');
  });
  it('is how far it came, with its largest instalment', () => {
    const facts = arrangementFacts([stands(known(LATE, '2026-10-01'))]);
    expect(facts).toMatchObject({ state: 'active', paid: 0, total: 3, instalment: cents(1200), freeCashFlow: cents(3000) });
  });
  it('leaves its items alone while it is kept, and no longer', () => {
    const marked = (until: string) =>
      withKeptArrangements([...LATE, invoice('F-3', 10, '2026-09-01')], [stands(known(LATE, until))]).map(
        ({ isInKeptArrangement }) => isInKeptArrangement === true,
      );
    expect(marked('2026-10-01')).toEqual([true, true, false]);
    expect(marked('2026-10-09')).toEqual([false, false, false]);
  });
  it('counts its instalments as promises once they fell due, and leaves what is unpaid to ARR-02', () => {
    const promises = (items: readonly OpenItem[], until: string) =>
      instalmentPromises([stands(known(items, until))], known(items, until), { graceDays: 2, tolerance: 100, minDecided: 3 });
    expect(promises(LATE, '2026-10-01')).toEqual([]);
    expect(promises(PAID_1000, '2026-10-10')).toMatchObject([{ state: 'broken', unpaid: cents(0) }]);
    expect(promises([LATE[1] as OpenItem], '2026-10-10')).toMatchObject([{ state: 'kept' }]);
  });
});
