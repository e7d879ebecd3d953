import { describe, expect, it } from 'vitest';
import type { BookAbout, BookGeneration } from './book';
import { bookOf, type LeadClaim, leadRank } from './lead-generation';
import { instant, localDate } from './local-date';
import { EUR } from './money';

const ABOUT: BookAbout = {
  software: null,
  administration: null,
  currency: EUR,
  asOf: localDate('2026-09-30'),
  asOfFrom: 'contents',
  period: null,
  rung: 'due-dates',
  gaps: [],
};

function generation(fileName: string, confirmedAt: string | null, about: Partial<BookAbout> | null = {}): BookGeneration {
  return {
    id: fileName as BookGeneration['id'],
    company: 'company' as BookGeneration['company'],
    source: 'source' as BookGeneration['source'],
    state: 'current',
    fileName,
    kind: 'file',
    startedAt: instant('2026-09-30T08:00:00Z'),
    finishedAt: null,
    ...(confirmedAt && { confirmedAt: instant(confirmedAt) }),
    about: about && { ...ABOUT, ...about },
    totals: null,
  };
}

describe('who decides what is open', () => {
  const CLAIM: LeadClaim = { rung: 'due-dates', asOf: localDate('2026-09-30'), kind: 'file' };
  it.each<readonly [string, Partial<LeadClaim>, Partial<LeadClaim>]>([
    ['all items before a balance', { rung: 'reconstructed' }, { rung: 'balances', asOf: localDate('2026-10-05') }],
    ['a balance before nothing', { rung: 'balances' }, { rung: 'none', asOf: localDate('2026-10-05') }],
    ['a whole list before what is added to one', { rung: 'balances' }, { listing: 'additions', asOf: localDate('2026-10-05') }],
    ['a whole list before payments', { listing: 'complete' }, { listing: 'payments', kind: 'live' }],
    ['the fresher of two lists', { rung: 'invoice-dates', asOf: localDate('2026-10-01') }, { kind: 'live' }],
    ['live before a file of the same day', { rung: 'invoice-dates', kind: 'live' }, {}],
  ])('%s', (_, leading, following) => {
    expect(leadRank({ ...CLAIM, ...leading }) > leadRank({ ...CLAIM, ...following })).toBe(true);
  });
  it('is the same for a list that says it is complete and one that says nothing', () => {
    expect(leadRank({ ...CLAIM, listing: 'complete' })).toBe(leadRank(CLAIM));
  });
});

describe('a book', () => {
  it('is none without generations', () => expect(bookOf([])).toBeNull());
  it('holds the newest import first, and the best claim leads', () => {
    const [first, second, third] = [
      generation('first', '2026-09-01T08:00:00Z', { asOf: localDate('2026-09-01') }),
      generation('second', '2026-10-02T08:00:00Z', { rung: 'balances' }),
      generation('third', '2026-10-01T08:00:00Z', { asOf: localDate('2026-09-29') }),
    ];
    const book = bookOf([first, second, third]);
    expect(book?.generations.map(({ fileName }) => fileName)).toEqual(['second', 'third', 'first']);
    expect(book?.lead.fileName).toBe('third');
  });
  it('is led by the newest of equal claims', () => {
    const same = [generation('older', '2026-09-01T08:00:00Z'), generation('newer', '2026-09-02T08:00:00Z')];
    expect(bookOf(same)?.lead.fileName).toBe('newer');
  });
  it('holds what nobody confirmed last, wherever it came', () => {
    const confirmed = generation('confirmed', '2026-09-01T08:00:00Z');
    const names = (...given: BookGeneration[]) => bookOf(given)?.generations.map(({ fileName }) => fileName);
    expect(names(generation('open', null), confirmed)).toEqual(['confirmed', 'open']);
    expect(names(confirmed, generation('open', null))).toEqual(['confirmed', 'open']);
  });
  it('is led by whatever says something of itself', () => {
    const untold = [generation('told', null), generation('silent', '2026-09-02T08:00:00Z', null)];
    expect(bookOf(untold)).toMatchObject({
      lead: { fileName: 'told' },
      generations: [{ fileName: 'silent' }, { fileName: 'told' }],
    });
  });
});
