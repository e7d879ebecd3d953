import type { CompanySettings } from '@/lib/domain/company';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { defaultPolicy } from '@/lib/policy/default-policy';

const MADE = new Map<string, PolicyDocument>();

/** The policy of a company that has not saved its own: it advises, and blocks nothing. Always the same object for the same currency and zone. */
export function policyTemplate({ currency, timeZone }: CompanySettings): PolicyDocument {
  const key = `${currency} ${timeZone}`;
  const known = MADE.get(key) ?? { ...defaultPolicy, currency, timeZone };
  MADE.set(key, known);
  return known;
}
