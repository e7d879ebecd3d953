import { grantedOrigins } from '@/lib/platform/permissions';
import type { PullSituation } from '@/lib/platform/pull-messages';
import { readAt } from './read-at';
import { readCompany } from './read-company';

/** What the worker of the live sources cannot find out for itself. */
export async function pullSituation(): Promise<PullSituation> {
  const [company, granted] = await Promise.all([readCompany(), grantedOrigins()]);
  return { company, at: readAt(company.timeZone), granted };
}
