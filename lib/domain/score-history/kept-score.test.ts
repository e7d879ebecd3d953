import { describe, expect, it } from 'vitest';
import { instant } from '../local-date';
import { type KeptScore, nextScore } from './kept-score';

const KEPT: KeptScore = {
  value: 64,
  class: 'C',
  verdict: 'accept',
  at: instant('2026-09-30T10:00:00Z'),
  inputs: { open: [[1, 100, null]], settled: { count: 1, last: null }, prints: 'aaaaaaaa' },
};
const LATER = { ...KEPT, at: instant('2026-10-01T10:00:00Z') };
const PAID = { ...KEPT.inputs, open: [] };

describe('what is kept of a score', () => {
  it('R3-06: nothing at all while nothing moved, so that a whole book costs no writing', () => {
    expect(nextScore(KEPT, LATER)).toBeNull();
  });

  it('R3-06: what it rested on when that moved and the score did not; no change', () => {
    const now = { ...LATER, inputs: PAID };
    expect(nextScore(KEPT, now)).toEqual({ kept: now, change: null });
  });

  it('R3-06: a change with what it was, what it is and its cause', () => {
    const now = { ...LATER, value: 71, class: 'B', inputs: { ...PAID, settled: { count: 2, last: null } } } as const;
    expect(nextScore(KEPT, now)?.change).toEqual({
      at: LATER.at,
      before: { value: 64, class: 'C', verdict: 'accept' },
      after: { value: 71, class: 'B', verdict: 'accept' },
      causes: ['payment'],
    });
  });

  it('R3-06: a verdict that became another is a change as well', () => {
    expect(nextScore(KEPT, { ...LATER, verdict: 'refer' })?.change).toMatchObject({
      after: { value: 64, verdict: 'refer' },
      causes: ['time'],
    });
  });

  it('the first one changes nothing: nobody knows what was before', () => {
    expect(nextScore(null, KEPT)).toEqual({ kept: KEPT, change: null });
  });
});
