import { describe, expect, it } from 'vitest';
import { ACCEPT, REFER, REFER_TERM, REJECT } from '@/tests/support/gallery/views';
import { advisedFill } from './advised-fill';

describe('advisedFill', () => {
  it('takes the term that makes the quote pass', () => {
    expect(advisedFill(REFER_TERM)).toEqual({ days: 30 });
  });

  it('takes the advice where no term alone makes it pass', () => {
    expect(advisedFill(REFER)).toEqual({ days: 14 });
  });

  it('is nothing when the quote says it already, is refused, or cannot be filled', () => {
    expect(advisedFill(ACCEPT)).toBeNull();
    expect(advisedFill(REJECT)).toBeNull();
    expect(advisedFill({ ...REFER_TERM, canFillTerm: false })).toBeNull();
    expect(advisedFill({ state: 'no-book' })).toBeNull();
  });
});
