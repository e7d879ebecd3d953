import type { ChecklistItemId } from '@/lib/domain/policy-parts';
import { billingData } from './billing-data';
import type { ItemLogic } from './contract';
import { customerScore } from './customer-score';
import { departmentsInformed } from './departments-informed';
import { earlyAction } from './early-action';
import { externalSources } from './external-sources';
import { highRiskTerm } from './high-risk-term';
import { internalSources } from './internal-sources';
import { largestCustomers } from './largest-customers';
import { salesSupport } from './sales-support';
import { termExtension } from './term-extension';
import { thankYou } from './thank-you';

/** How each of the eleven is answered from data. */
export const ITEM_LOGIC: Readonly<Record<ChecklistItemId, ItemLogic>> = {
  C01: billingData,
  C02: internalSources,
  C03: externalSources,
  C04: customerScore,
  C05: largestCustomers,
  C06: termExtension,
  C07: highRiskTerm,
  C08: earlyAction,
  C09: thankYou,
  C10: departmentsInformed,
  C11: salesSupport,
};
