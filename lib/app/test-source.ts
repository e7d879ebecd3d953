import type { SourceId } from '@/lib/domain/ids';
import type { ImportFailure } from '@/lib/domain/import';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { ConnectionReport, LiveSource, SourceSettings } from '@/lib/sources/live-contract';
import { importFailure } from './import-failure';
import { type Asking, liveContext } from './live-context';

export interface TestInput extends Asking {
  readonly sources: readonly LiveSource[];
  readonly source: SourceId;
  /** As the form holds them, secrets and tokens included; nothing of them is kept. */
  readonly settings: SourceSettings;
}

/** Tries settings out: which administration answers, what may be read there, and what we lack the right to. */
export async function testSource(input: TestInput): Promise<Result<ConnectionReport, ImportFailure>> {
  const source = input.sources.find(({ id }) => id === input.source);
  if (!source) return fail({ kind: 'cancelled' });
  try {
    const { accessToken = null } = input.settings;
    const token = { current: async () => accessToken, renew: async () => null };
    return ok(await source.test(await liveContext(source, input.settings, token, input)));
  } catch (error) {
    return fail(importFailure(error, input.signal));
  }
}
