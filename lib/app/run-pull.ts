import type { At } from '@/lib/domain/assessment';
import { type Companies, type CompanySettings, companyOf } from '@/lib/domain/company';
import type { ConnectionId } from '@/lib/domain/ids';
import { dateInZone, type Instant } from '@/lib/domain/local-date';
import { network } from '@/lib/platform/network';
import type { PullEnd, PullSituation, PullTask } from '@/lib/platform/pull-messages';
import type { PullTools } from '@/lib/platform/pull-worker';
import { LIVE_SOURCES } from '@/lib/sources/live-registry';
import { ecbRates } from '@/lib/sources/rates/ecb-rates';
import { readConnection } from '@/lib/store/connections';
import { allocateBank } from './allocate-bank';
import { pullSource } from './pull-source';
import { refreshRates } from './refresh-rates';
import { refreshSources } from './refresh-sources';
import { renewTokens } from './renew-tokens';
import { testSource } from './test-source';

/** For whom a source is asked, and what day it is there. */
interface Asker {
  readonly company: CompanySettings;
  readonly at: At;
}

const askerOf = (company: CompanySettings, now: Instant): Asker => ({
  company,
  at: { now, today: dateInZone(now, company.timeZone) },
});

async function ownerOf(connection: ConnectionId, companies: Companies): Promise<CompanySettings> {
  return companyOf(companies, (await readConnection(connection))?.company);
}

/** One task of the worker of the live sources. Each connection is asked for the company that it belongs to. */
export async function runPull(task: PullTask, { companies, now, granted }: PullSituation, tools: PullTools): Promise<PullEnd> {
  const asking = { sources: LIVE_SOURCES, network, renewTokens: renewTokens(network, tools.signal), ...tools };
  switch (task.kind) {
    case 'test': {
      const { source, settings } = task;
      const asker = askerOf(companyOf(companies, task.company), now);
      return { of: 'test', result: await testSource({ ...asking, ...asker, source, settings }) };
    }
    case 'refresh': {
      const { timeZone } = companyOf(companies);
      let { isChanged } = await refreshRates({ ...asking, rates: ecbRates(), of: task.of, now, timeZone, granted });
      for (const company of companies.list) {
        const refreshed = await refreshSources({ ...asking, ...askerOf(company, now), of: task.of, granted });
        isChanged ||= refreshed.isChanged;
      }
      return { of: 'refresh', result: { ok: true, value: { isChanged } } };
    }
    case 'pull': {
      const asker = askerOf(await ownerOf(task.connection, companies), now);
      const result = await pullSource(task.connection, { ...asking, ...asker, isWhole: task.isWhole });
      if (result.ok && result.value.isChanged) await allocateBank(asker.company.id);
      return { of: 'pull', result };
    }
  }
}
