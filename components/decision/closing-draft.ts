import { CONSEQUENCES, type Consequence } from '@/lib/domain/record/closing-record';

/** A closing as it is being typed. */
export interface ClosingDraft {
  /** Days; empty while it is none. */
  readonly term: string;
  readonly agreedWith: string;
  readonly explained: readonly Consequence[];
}

/** Longer than any term there is. */
const LONGEST = 365;

/** Days of a term that is on account; null for a text that is none: what is paid first cannot be late. */
export function closingTerm({ term }: Pick<ClosingDraft, 'term'>): number | null {
  const days = /^\s*\d{1,3}\s*$/.test(term) ? Number(term) : null;
  return days !== null && days > 0 && days <= LONGEST ? days : null;
}

export type ClosingFault = 'term' | 'agreedWith' | 'explained';

/** What a closing lacks before it can be recorded (TRM-04); null: nothing. */
export function closingFault(draft: ClosingDraft): ClosingFault | null {
  if (closingTerm(draft) === null) return 'term';
  if (draft.agreedWith.trim() === '') return 'agreedWith';
  return CONSEQUENCES.every((each) => draft.explained.includes(each)) ? null : 'explained';
}

export const isClosingDraft = (value: unknown): value is ClosingDraft => {
  const draft = value as Partial<ClosingDraft> | null;
  return typeof draft?.term === 'string' && typeof draft.agreedWith === 'string' && Array.isArray(draft.explained);
};
