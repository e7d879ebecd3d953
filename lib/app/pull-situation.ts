import { readClock } from '@/lib/platform/clock';
import { grantedOrigins } from '@/lib/platform/permissions';
import type { PullSituation } from '@/lib/platform/pull-messages';
import { readCompanies } from './read-companies';

/** What the worker of the live sources cannot find out for itself. */
export async function pullSituation(): Promise<PullSituation> {
  const [companies, granted] = await Promise.all([readCompanies(), grantedOrigins()]);
  return { companies, now: readClock(), granted };
}
