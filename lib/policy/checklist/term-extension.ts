import { display } from '@/lib/domain/display';
import type { Check, ItemLogic } from './contract';

/** An approval of a shorter term is none of this one. */
const extensionApproved: Check = ({ facts, term }) => {
  const approval = facts.checks?.termApproval ?? null;
  if (!approval || approval.days < term.days) return { is: 'unknown', value: display.days(term.days) };
  return { is: 'ok', value: display.days(approval.days), source: approval.by, asOf: approval.on };
};

/** C06: a term over our standard one only with a logged approval by the credit manager (domain.md 1.6). */
export const termExtension: ItemLogic = {
  checks: { extensionApproved },
  circumstances: {
    termWithinStandard: { saidBy: 'data', applies: ({ term, policy }) => term.days <= policy.salesTerms.standardDays },
  },
};
