import type { Assessment, At, Score } from '@/lib/domain/assessment';
import type { Facts } from '@/lib/domain/facts';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';
import { stableHash } from '@/lib/domain/stable-hash';
import { conditionsOf } from './conditions';
import { counterOffersFor } from './counter-offers/counter-offers';
import { decide } from './decide';
import { decideWithDisputes } from './decide-with-disputes';
import { deriveInput } from './derive-input';
import { answersOf, findingsOf } from './findings';
import { isNaturalPerson } from './is-natural-person';
import { liftsOf } from './lifts';
import { reasonsOf } from './reasons';
import { scopeOf } from './scope';
import { standingBlocks } from './standing-blocks';

/** Nothing is known of a score until there is a scorecard; it decides nothing. */
const NOT_RATED: Score = { value: null, class: 'NR', coverage: 0 };

/**
 * May this be sold, on this term? The verdict with its reasons, and what would make it an accept (domain.md 2.12).
 * Pure: the same facts, quote, policy and moment give the same assessment. `quote` null assesses the debtor as it stands.
 * Amounts in minor units of the policy's currency, including VAT; days in the company's time zone. A missing fact is never
 * taken for good news, and money that comes first is never refused for want of data.
 */
export function assess(facts: Facts, quote: Quote | null, policy: PolicyDocument, at: At): Assessment {
  const undecided = deriveInput(facts, quote, policy, at);
  const decision = decide(undecided);
  const { verdict } = decision;
  const verdictWithDisputes = decideWithDisputes(undecided, verdict);
  const input = { ...undecided, outcome: { verdict, verdictWithDisputes } };
  const answers = answersOf(input);
  const blocks = standingBlocks(input);
  const counterOffers = counterOffersFor(undecided, decision, blocks);
  return {
    verdict,
    blocks,
    humanReview: verdict === 'reject' && isNaturalPerson(facts) === true,
    reasons: reasonsOf(input, decision, answers),
    conditions: conditionsOf(input, verdict, counterOffers),
    counterOffers,
    lifts: liftsOf(decision, counterOffers),
    score: NOT_RATED,
    exposure: input.exposure,
    ageing: input.ageing,
    behaviour: input.behaviour,
    limit: input.limit,
    term: input.termAdvice,
    findings: findingsOf(input, decision, answers),
    verdictWithDisputes,
    scope: scopeOf(input),
    policyVersion: `${policy.id} ${policy.version}`,
    factsHash: stableHash(facts),
    at,
  };
}
