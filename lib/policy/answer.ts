import type { Because, FactKey, SentenceFields } from '@/lib/domain/assessment';
import type { RuleId } from '@/lib/domain/ids';
import type { Answer } from './contract';

type Hit = Extract<Answer, { readonly is: 'hit' }>;

/** What a predicate can answer. */
export const answer = {
  hit: (fields: SentenceFields = {}, because: readonly Because[] = []): Hit => ({ is: 'hit', fields, because }),
  /** A hit for which the rule's own sentence does not fit. */
  hitSaying: (sentence: RuleId, fields: SentenceFields, because: readonly Because[]): Hit => ({
    is: 'hit',
    fields,
    because,
    sentence,
  }),
  pass: (...because: readonly Because[]): Answer => ({ is: 'pass', because }),
  unknown: (...missing: readonly FactKey[]): Answer => ({ is: 'unknown', missing }),
} as const;
