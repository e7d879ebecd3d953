import { isMajorCustomer } from '@/lib/domain/concentration/is-major-customer';
import type { Check, ItemCase, ItemLogic } from './contract';

/** Only a person finds out who decides, who signs and who owns: no source tells. */
const byPerson: Check = () => ({ is: 'unknown' });

function sharePct({ facts, figures }: ItemCase): number | null {
  const all = facts.portfolio?.receivables ?? null;
  const own = figures.exposure.netOpen;
  if (!all || !own || all.currency !== own.currency || all.minor <= 0) return null;
  return (own.minor / all.minor) * 100;
}

function isMajor(input: ItemCase): boolean | null {
  return isMajorCustomer({ rank: input.facts.checks?.salesRank ?? null, sharePct: sharePct(input) }, input.policy.limit);
}

/** C05: who pulls the strings at a major customer (domain.md 1.6, 2.6). */
export const largestCustomers: ItemLogic = {
  checks: { decisionMakerNamed: byPerson, signatoryChecked: byPerson, parentKnown: byPerson },
  circumstances: {
    notMajorCustomer: {
      saidBy: 'either',
      applies: (input) => {
        const major = isMajor(input);
        return major === null ? null : !major;
      },
    },
  },
};
