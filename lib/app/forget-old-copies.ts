import type { CompanySettings } from '@/lib/domain/company';
import { type Instant, instant } from '@/lib/domain/local-date';
import { forgetFacts } from '@/lib/store/snapshots';
import { currentPolicy } from './current-policy';

const HOUR_MS = 3_600_000;

/**
 * Forgets what the team's book holds of debtors that nobody here looked at for as long as the policy lets a browser keep it; who they are
 * stays, and the rest is read again when somebody looks. Returns how many.
 */
export async function forgetOldCopies(company: CompanySettings, now: Instant): Promise<number> {
  const { browserCacheHours } = (await currentPolicy(company)).desk.retention;
  return forgetFacts(company.id, instant(new Date(Date.parse(now) - browserCacheHours * HOUR_MS).toISOString()));
}
