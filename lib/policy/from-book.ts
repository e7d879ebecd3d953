import type { Because, Display } from '@/lib/domain/assessment';
import type { RuleInput } from './contract';

/** A fact out of the books, with its source and age. */
export function fromBook({ facts }: RuleInput, fact: string, value: Display, threshold?: Display): Because {
  const book = facts.book?.provenance;
  return { fact, value, ...(threshold && { threshold }), ...(book && { source: book.label, asOf: book.asOf }) };
}
