import type { CreditRequest } from '@/lib/domain/credit-request';
import { money } from '@/lib/domain/money';
import { isOnCredit } from '@/lib/domain/payment-term';
import type { RuleInput } from './contract';
import { roomUnder } from './counter-offers/room';
import type { Decision, Ruling } from './decide';
import { isDunnableLaterThan } from './dunnable-later-than';
import { exposureOverLimit } from './rules/exposure-over-limit';
import { parentInsolvent } from './rules/parent-insolvent';
import { uninsuredOverClassMax } from './rules/uninsured-over-class-max';

/** What security makes up for; nothing else is cured by it. */
const SECURED: readonly string[] = [exposureOverLimit.name, uninsuredOverClassMax.name, parentInsolvent.name];

const isHit = ({ answer }: Ruling): boolean => answer.is === 'hit';

/** A higher limit, where the policy's own advice is high enough and nothing is late (domain.md 2.12, offer 7). */
function limitRequest({ limit, exposure, riskClass, ageing, policy }: RuleInput, { rulings }: Decision): CreditRequest | null {
  const { classes, noneIfLateDays } = policy.offers.limitRequest;
  const isOver = rulings.some((ruling) => isHit(ruling) && ruling.rule.when === exposureOverLimit.name);
  const amount = limit.recommended?.amount;
  if (!isOver || !amount || !exposure.net || !classes.includes(riskClass)) return null;
  const isEnough = amount.minor >= exposure.net.minor && !isDunnableLaterThan(ageing, noneIfLateDays);
  return isEnough ? { kind: 'limit', amount } : null;
}

/** Security for what is over the limit or the cover; for all of the exposure where nothing is over and a parent is insolvent. */
function securityRequest(input: RuleInput, { rulings }: Decision): CreditRequest | null {
  const { exposure, policy } = input;
  const standing = rulings.filter(({ outcome }) => outcome !== 'accept');
  const isSecurable = standing.length > 0 && standing.every((ruling) => isHit(ruling) && SECURED.includes(ruling.rule.when));
  if (!isSecurable || !exposure.net) return null;
  const over = exposure.net.minor - roomUnder(input);
  const step = policy.offers.securityStep;
  const minor = Math.ceil((over > 0 ? over : exposure.net.minor) / step) * step;
  return minor > 0 ? { kind: 'security', amount: money(minor, policy.currency) } : null;
}

/** What to ask of the desk or the buyer where credit is asked and not given; asking is no accept. */
export function requestsFor(input: RuleInput, decision: Decision): readonly CreditRequest[] {
  const { quote, term, hasForeignAmount } = input;
  const isAsked = decision.verdict === 'refer' && isOnCredit(term) && (quote?.total?.minor ?? 0) > 0 && !hasForeignAmount;
  if (!isAsked) return [];
  const requests = [limitRequest(input, decision), securityRequest(input, decision)];
  return requests.filter((request): request is CreditRequest => request !== null);
}
