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
import { lazyParts } from './lazy-parts';
import { liftsOf } from './lifts';
import { once } from './once';
import { reasonsOf } from './reasons';
import { requestsFor } from './requests';
import { scopeOf } from './scope';
import { standingBlocks } from './standing-blocks';

const withOutcomeParts = lazyParts<Pick<Outcome, 'verdictWithDisputes' | 'expiry'>>(['verdictWithDisputes', 'expiry']);

function outcomeOf(input: RuleInput, verdict: Verdict): Outcome {
  const { quote, term, policy, at } = input;
  const isCreditGiven = verdict === 'accept' && quote !== null && isOnCredit(term);
  const told = {
    verdict,
    holdsUntil: isCreditGiven ? holdsUntil(at.today, quote.expiresOn, policy.validity.acceptDays) : null,
  };
  return withOutcomeParts(told, {
    verdictWithDisputes: () => decideWithDisputes(input, verdict),
    expiry: () => expiryVerdict(input),
  });
}

/** A whole book is judged for its verdicts: why, and on what, is worked out for the debtor that somebody looks at. */
type LaterPart = 'reasons' | 'findings' | 'verdictWithDisputes' | 'expiry' | 'nextAction' | 'scope' | 'factsHash';
const withLaterParts = lazyParts<Pick<Assessment, LaterPart>>([
  'reasons',
  'findings',
  'verdictWithDisputes',
  'expiry',
  'nextAction',
  'scope',
  'factsHash',
]);

/** The assessment of a case whose figures are derived. */
export function conclude(undecided: RuleInput): Assessment {
  const decision = decide(undecided);
  const { verdict } = decision;
  const outcome = outcomeOf(undecided, verdict);
  const input = { ...undecided, outcome };
  const { facts, policy, at } = input;
  const binds = isBinding(policy);
  const answers = once(() => answersOf(input));
  const blocks = standingBlocks(input);
  const requests = requestsFor(undecided, decision);
  const counterOffers = counterOffersFor(undecided, decision, blocks, requests);
  const told = {
    verdict,
    blocks: binds ? blocks : [],
    humanReview: needsHumanReview(input, decision),
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
    holdsUntil: outcome.holdsUntil,
    deciders: decidersOf(input.quote?.total ?? null, policy),
    isBinding: binds,
    policyVersion: `${policy.id} ${policy.version}`,
    at,
  };
  return withLaterParts(told, {
    reasons: () => reasonsOf(input, decision, answers()),
    findings: () => findingsOf(input, decision, answers()),
    verdictWithDisputes: () => outcome.verdictWithDisputes,
    expiry: () => outcome.expiry,
    nextAction: () => input.dunning()?.action ?? null,
    scope: () => scopeOf(input),
    // Whoever stores a decision asks for it; whoever looks at a quote does not wait for it.
    factsHash: () => stableHash(facts),
  });
}
