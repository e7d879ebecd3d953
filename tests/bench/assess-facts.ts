import { workingDaysBetween } from '@/lib/domain/holidays';
import { lateAmount } from '@/lib/domain/late-amount';
import { isOnCredit } from '@/lib/domain/payment-term';
import type { RuleInput } from '@/lib/policy/contract';
import { flagKind } from '@/lib/policy/flag-kind';
import { settledWithinMonths } from '@/lib/policy/settled-within-months';

type FlatFacts = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Every figure that the decision table asks for, worked out beforehand: the engine we compare with holds them against their bounds and
 * computes none of them.
 */
export function flatFacts(input: RuleInput): FlatFacts {
  const { facts, term, exposure, limit, riskClass, policy, ageing, bookAge, quote, at, termAdvice } = input;
  const stops = facts.flags.filter((flag) => flagKind(flag, at.today) === 'stop');
  const broken = (facts.promises ?? []).filter(({ state, unpaid }) => state === 'broken' && unpaid.minor > 0);
  const limitMinor = limit.inForce?.minor ?? 0;
  return {
    insolvency: facts.insolvency,
    stops: stops.length,
    stopsWhatever: stops.filter(({ release }) => release !== 'prepay_ok').length,
    isOnCredit: isOnCredit(term),
    isPublic: input.isPublic,
    isStarter: input.isStarter,
    isPerson: facts.buyerKind === 'person',
    identity: facts.identity,
    hasSettledLately: settledWithinMonths(input, 24),
    riskClass,
    termDays: term.days,
    maxDays: termAdvice.maxDays,
    dunnable: ageing.dunnable.minor,
    late: lateAmount(ageing, input.isPublic ? 60 : 30),
    net: exposure.net?.minor ?? null,
    limit: limitMinor,
    limitWithTolerance: limitMinor + limit.tolerance.minor,
    uninsured: exposure.uninsured?.minor ?? null,
    maxUninsured: policy.classes[riskClass].maxUninsured,
    quoteTotal: quote?.total?.minor ?? null,
    isBookFile: facts.book?.provenance.kind === 'file',
    bookDays: bookAge?.days ?? null,
    bookWorkingDays: bookAge && workingDaysBetween(bookAge.asOf, bookAge.judgedOn),
    utilisationPct: exposure.utilisationPct ?? 0,
    externalValue: facts.external?.value ?? null,
    externalChange: facts.external?.change90 ?? null,
    brokenPromises: broken.length,
    isParentInsolvent: facts.group?.insolvent != null,
    arrangement: typeof facts.arrangement === 'object' ? (facts.arrangement?.state ?? null) : null,
    hasConsent: facts.profile?.administratorConsents === true,
  };
}
