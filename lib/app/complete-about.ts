import type { BookAbout } from '@/lib/domain/book';

/** A source that ends without saying what it told of is broken: without it, nobody knows what is missing from the book. */
export function completeAbout(told: Partial<BookAbout>): BookAbout {
  const { currency, asOf, asOfFrom, rung, gaps } = told;
  if (!currency || !asOf || !asOfFrom || !rung || !gaps) throw new Error('the source did not say what its book holds');
  return { software: null, administration: null, period: null, ...told, currency, asOf, asOfFrom, rung, gaps };
}
