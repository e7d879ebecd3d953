import { confirmedPolicy } from '../confirmed-policy.examples';
import type { RuleInput } from '../contract';
import { deriveInput } from '../derive-input';
import { plainCase } from '../plain-case.examples';
import { withClass } from '../with-class.examples';
import type { Attempt } from './attempt';

type Changes = Partial<Omit<Attempt, 'input' | 'quote'>> & {
  readonly input?: Partial<RuleInput>;
  readonly quote?: Partial<Attempt['quote']>;
};

/** An ordinary buyer of class B who asks 30 days, with room for less than the total; of a quote that passes when it is assessed again. */
export function plainAttempt({ input, quote, ...changes }: Changes): Attempt {
  const plain = plainCase({ quote: { ...quote, ...(changes.total && { total: changes.total }) } });
  if (!plain.quote?.total) throw new Error('there is no attempt without a total');
  const policy = input?.policy ?? confirmedPolicy;
  const derived = withClass(deriveInput(plain.facts, plain.quote, policy, plain.at), 'B');
  return {
    input: { ...derived, ...input },
    quote: plain.quote,
    total: plain.quote.total,
    longestTerm: { days: 30 },
    room: 100_00,
    owedShare: 1,
    standing: [],
    ...changes,
  };
}
