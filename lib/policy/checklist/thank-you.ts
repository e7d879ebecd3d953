import type { Check, ItemCase, ItemLogic } from './contract';

const thankYouEnabled: Check = ({ policy }) => ({ is: policy.desk.thankYou.isOn ? 'ok' : 'fails' });

const contactEmailPresent: Check = ({ facts }) => ({ is: facts.checks?.hasEmail ? 'ok' : 'unknown' });

function paysByDirectDebit({ facts }: ItemCase): boolean | null {
  const told = facts.checks?.paysByDirectDebit ?? null;
  return told ?? (facts.book?.openItems.some(({ isDirectDebit }) => isDirectDebit) ? true : null);
}

/** C09: a thank-you goes out by itself (domain.md 1.6, R3-07). */
export const thankYou: ItemLogic = {
  checks: { thankYouEnabled, contactEmailPresent },
  circumstances: {
    directDebit: { saidBy: 'person', applies: paysByDirectDebit },
    optedOut: { saidBy: 'person', applies: ({ facts }) => facts.checks?.isOptedOutOfThanks ?? null },
  },
};
