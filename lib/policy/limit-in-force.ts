import type { LimitAdvice } from '@/lib/domain/assessment';
import type { Facts } from '@/lib/domain/facts';

/** Set by a person here, where 0 is a limit; else in the books, where 0 and empty mean that none is set (domain.md 2.10). */
export function limitInForce({ personalLimit, book }: Facts): LimitAdvice {
  if (personalLimit) return { inForce: personalLimit, from: 'person' };
  const inBooks = book?.creditLimit;
  return inBooks && inBooks.minor > 0 ? { inForce: inBooks, from: 'books' } : { inForce: null, from: 'none' };
}
