import { network } from '@/lib/platform/network';
import type { PullEnd, PullSituation, PullTask } from '@/lib/platform/pull-messages';
import type { PullTools } from '@/lib/platform/pull-worker';
import { LIVE_SOURCES } from '@/lib/sources/live-registry';
import { allocateBank } from './allocate-bank';
import { pullSource } from './pull-source';
import { refreshSources } from './refresh-sources';
import { renewTokens } from './renew-tokens';
import { testSource } from './test-source';

/** One task of the worker of the live sources. */
export async function runPull(task: PullTask, { granted, ...situation }: PullSituation, tools: PullTools): Promise<PullEnd> {
  const input = { sources: LIVE_SOURCES, network, renewTokens: renewTokens(network, tools.signal), ...situation, ...tools };
  switch (task.kind) {
    case 'test':
      return { of: 'test', result: await testSource({ ...input, source: task.source, settings: task.settings }) };
    case 'refresh':
      return { of: 'refresh', result: { ok: true, value: await refreshSources({ ...input, of: task.of, granted }) } };
    case 'pull': {
      const result = await pullSource(task.connection, { ...input, isWhole: task.isWhole });
      if (result.ok && result.value.isChanged) await allocateBank(situation.company.id);
      return { of: 'pull', result };
    }
  }
}
