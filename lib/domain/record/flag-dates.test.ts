import { describe, expect, it } from 'vitest';
import { eventId, userId } from '../ids';
import { addDays, localDate } from '../local-date';
import { flagDates, latestExpiry } from './flag-dates';
import { flagDue } from './flag-due';
import type { FlagRecord } from './flag-record';
import { flagRelease } from './flag-release';
import { emptyFlag, flagDateFault, flagFault } from './new-flag';

const TODAY = localDate('2026-09-30');

const STOP: FlagRecord = {
  id: eventId('e1'),
  by: userId('Noor'),
  role: 'credit_manager',
  on: TODAY,
  kind: 'stop',
  reason: 'three promises broken',
  release: 'paid',
  items: ['F-1002', 'F-1004'],
  maxTermDays: null,
  expiresOn: localDate('2027-09-30'),
  reviewOn: localDate('2026-12-29'),
};

describe('the dates of a flag', () => {
  it('are ninety days and twelve months from the day', () => {
    expect(flagDates(TODAY)).toEqual({ reviewOn: '2026-12-29', expiresOn: '2027-09-30' });
    expect(latestExpiry(localDate('2028-02-29'))).toBe('2029-02-28');
  });

  it('put no review after the end', () => {
    expect(flagDates(TODAY, localDate('2026-10-31'))).toEqual({ reviewOn: '2026-10-31', expiresOn: '2026-10-31' });
  });

  it.each([
    ['the longest', {}, null],
    ['a day longer', { expiresOn: localDate('2027-10-01') }, 'expiry'],
    ['until today', { expiresOn: TODAY, reviewOn: TODAY }, 'expiry'],
    ['until tomorrow', { expiresOn: addDays(TODAY, 1), reviewOn: addDays(TODAY, 1) }, null],
    ['a review after the end', { expiresOn: localDate('2026-11-30') }, 'review'],
    ['a review today', { reviewOn: TODAY }, 'review'],
  ])('%s', (_, change, fault) => {
    expect(flagDateFault({ ...flagDates(TODAY), ...change }, TODAY)).toBe(fault);
  });
});

describe('a flag that is about to be raised', () => {
  const flag = { ...emptyFlag(TODAY), reason: 'three promises broken' };

  it.each([
    ['a stop until a person lifts it', {}, null],
    ['no reason', { reason: '' }, 'reason'],
    ['nine letters among spaces', { reason: '  too short ' }, 'reason'],
    ['ten letters', { reason: 'ten letter' }, null],
    ['a stop that says nothing of its end', { release: null }, 'release'],
    ['a stop until nothing is paid', { release: 'paid' }, 'items'],
    ['a stop until an invoice is paid', { release: 'paid', items: ['F-1002'] }, null],
    ['a watch', { kind: 'watch', release: null }, null],
    ['a watch with a longest term', { kind: 'watch', maxTermDays: 14 }, null],
    ['a term of half a day', { kind: 'watch', maxTermDays: 0.5 }, 'term'],
    ['a term that is none', { kind: 'watch', maxTermDays: Number.NaN }, 'term'],
    ['a note', { kind: 'note', release: null }, null],
  ] as const)('%s', (_, change, fault) => {
    expect(flagFault({ ...flag, ...change }, TODAY)).toBe(fault);
  });
});

describe('a flag waits for somebody', () => {
  it.each([
    ['2026-12-28', 'stop', null],
    ['2026-12-29', 'stop', 'review'],
    ['2027-09-15', 'note', 'review'],
    ['2027-09-16', 'stop', 'expires'],
    ['2027-09-30', 'stop', 'expires'],
    ['2027-10-01', 'stop', 'expired'],
    ['2027-10-01', 'watch', null],
  ] as const)('on %s a %s: %s', (on, kind, due) => {
    expect(flagDue({ ...STOP, kind }, localDate(on))).toBe(due);
  });
});

describe('a stop that payment lifts', () => {
  it('tells which invoices the books still hold open', () => {
    expect(flagRelease(STOP, new Set(['F-1004', 'F-1009']), TODAY)).toEqual({ open: ['F-1004'], paid: ['F-1002'] });
  });

  it.each([{ release: 'total' }, { release: 'prepay_ok' }, { kind: 'watch' }, { expiresOn: localDate('2026-09-29') }] as const)(
    'is none with %o',
    (change) => {
      expect(flagRelease({ ...STOP, ...change }, new Set(), TODAY)).toBeNull();
    },
  );
});
