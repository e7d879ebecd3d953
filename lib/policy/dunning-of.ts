import type { DunningFacts } from '@/lib/domain/debtor-facts';
import { amountAtStake } from '@/lib/domain/ladder/amount-at-stake';
import type { LadderCase, Pause } from '@/lib/domain/ladder/ladder-case';
import { nextAction } from '@/lib/domain/ladder/next-action';
import type { RiskClass } from '@/lib/domain/scorecard';
import type { Dunning } from './contract';
import { isNaturalPerson } from './is-natural-person';
import type { Rated } from './score/measure';

function pausesOf({ facts }: Rated, { isOnHold, heldUntil = null }: DunningFacts): readonly Pause[] {
  const pending = (facts.promises ?? []).filter(({ state }) => state === 'pending').map(({ on }) => on);
  const pauses: Pause[] = [];
  if (isOnHold) pauses.push({ reason: 'manual-hold', until: heldUntil });
  if (facts.insolvency !== null && facts.insolvency !== 'none') pauses.push({ reason: 'insolvency', until: null });
  const last = pending.sort().at(-1);
  if (last) pauses.push({ reason: 'promise-pending', until: last });
  return pauses;
}

/** Where the ladder stands with this debtor (domain.md 2.13). Null while nobody tells which steps were taken: a step must not be taken twice. */
export function dunningOf(rated: Rated, riskClass: RiskClass): Dunning | null {
  const { facts, policy, at, ageing } = rated;
  const told = facts.desk?.dunning;
  if (!told || !facts.book) return null;
  const { currency, assumedDueDays, dunnable, ladder } = policy;
  const terms = { today: at.today, currency, assumedDueDays, dunnable };
  const preDueDays = ladder.days.S0[riskClass === 'NR' ? ladder.unratedAs : riskClass];
  const { amount, daysPastDue, pauses } = amountAtStake(ageing, terms, preDueDays);
  const debtor: LadderCase = {
    amount,
    daysPastDue,
    riskClass,
    done: told.done,
    // Somebody of whom nobody knows gets the longer time of a consumer.
    isConsumer: facts.profile?.isConsumer ?? isNaturalPerson(facts) ?? true,
    isDisputed: ageing.disputed.minor > 0,
    hasBrokenPromise: (facts.promises ?? []).some(({ state, unpaid }) => state === 'broken' && unpaid.minor > 0),
    counterpartRole: told.counterpartRole,
    pauses: [...pauses.map((reason) => ({ reason, until: null })), ...pausesOf(rated, told)],
    salesWillCall: told.salesWillCall,
  };
  return { debtor, action: nextAction(debtor, at.today, ladder) };
}
