import type { Because, FactName, SentenceFields } from '@/lib/domain/assessment';
import type { RuleId } from '@/lib/domain/ids';
import type { Answer } from './contract';

type Hit = Extract<Answer, { readonly is: 'hit' }>;

/** Most rules pass with nothing to say, dozens in every assessment. */
const PASS: Answer = { is: 'pass', because: [] };

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
  /** A hit that warns, where the rule itself only informs. */
  raised: (fields: SentenceFields, because: readonly Because[] = []): Hit => ({ is: 'hit', fields, because, isRaised: true }),
  pass: (...because: readonly Because[]): Answer => (because.length === 0 ? PASS : { is: 'pass', because }),
  unknown: (...missing: readonly FactName[]): Answer => ({ is: 'unknown', missing }),
} as const;
