import type { Assessment, Verdict } from '@/lib/domain/assessment';
import { holdsUntil } from '@/lib/domain/holds-until';
import { isOnCredit } from '@/lib/domain/payment-term';
import { stableHash } from '@/lib/domain/stable-hash';
import { conditionsOf } from './conditions';
import type { Outcome, RuleInput } from './contract';
import { counterOffersFor } from './counter-offers/counter-offers';
import { decide, needsHumanReview } from './decide';
import { decideWithDisputes } from './decide-with-disputes';
import { decidersOf } from './deciders';
import { expiryVerdict } from './expiry-verdict';
import { answersOf, findingsOf } from './findings';
import { isBinding } from './is-binding';
import { liftsOf } from './lifts';
import { once } from './once';
import { reasonsOf } from './reasons';
import { requestsFor } from './requests';
import { scopeOf } from './scope';
import { standingBlocks } from './standing-blocks';

function outcomeOf(input: RuleInput, verdict: Verdict): Outcome {
  const { quote, term, policy, at } = input;
  const isCreditGiven = verdict === 'accept' && quote !== null && isOnCredit(term);
  const withDisputes = once(() => decideWithDisputes(input, verdict));
  const expiry = once(() => expiryVerdict(input));
  return {
    verdict,
    get verdictWithDisputes() {
      return withDisputes();
    },
    holdsUntil: isCreditGiven ? holdsUntil(at.today, quote.expiresOn, policy.validity.acceptDays) : null,
    get expiry() {
      return expiry();
    },
  };
}

/** The assessment of a case whose figures are derived. */
export function conclude(undecided: RuleInput): Assessment {
  const decision = decide(undecided);
  const { verdict } = decision;
  const outcome = outcomeOf(undecided, verdict);
  const input = { ...undecided, outcome };
  const { facts, policy, at } = input;
  const binds = isBinding(policy);
  // A whole book is judged for its verdicts: why, and on what, is worked out for the debtor that somebody looks at.
  const answers = once(() => answersOf(input));
  const reasons = once(() => reasonsOf(input, decision, answers()));
  const findings = once(() => findingsOf(input, decision, answers()));
  const scope = once(() => scopeOf(input));
  const blocks = standingBlocks(input);
  const requests = requestsFor(undecided, decision);
  const counterOffers = counterOffersFor(undecided, decision, blocks, requests);
  return {
    verdict,
    blocks: binds ? blocks : [],
    humanReview: needsHumanReview(input, decision),
    get reasons() {
      return reasons();
    },
    conditions: conditionsOf(input, verdict, counterOffers),
    counterOffers,
    requests,
    lifts: liftsOf(decision, counterOffers),
    score: input.score,
    riskClass: input.riskClass,
    isStarter: input.isStarter,
    exposure: input.exposure,
    ageing: input.ageing,
    behaviour: input.behaviour,
    limit: input.limit,
    term: input.termAdvice,
    get findings() {
      return findings();
    },
    get verdictWithDisputes() {
      return outcome.verdictWithDisputes;
    },
    holdsUntil: outcome.holdsUntil,
    get expiry() {
      return outcome.expiry;
    },
    deciders: decidersOf(input.quote?.total ?? null, policy),
    get nextAction() {
      return input.dunning()?.action ?? null;
    },
    get scope() {
      return scope();
    },
    isBinding: binds,
    policyVersion: `${policy.id} ${policy.version}`,
    // Whoever stores a decision asks for it; whoever looks at a quote does not wait for it.
    get factsHash() {
      return stableHash(facts);
    },
    at,
  };
}
