import { instant } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import type { Watermark } from '@/lib/sources/contract';
import { createHttp } from '@/lib/sources/http/create-http';
import type { LiveContext } from '@/lib/sources/live-contract';
import { type Pulled, pull } from '@/tests/support/books/pull';
import type { HostSample } from './host-sample';
import { TODAY } from './shop';
import type { StandIn } from './stand-in';

export interface LivePulled extends Pulled {
  readonly next: Watermark;
}

/** What a source is handed: a real network on the loopback interface, and waits that are written down instead of waited. */
export function liveContext(
  sample: HostSample,
  standIn: StandIn,
  since: Watermark = null,
  signal = new AbortController().signal,
  isStale = false,
): LiveContext & { readonly waits: number[] } {
  const waits: number[] = [];
  const tools = {
    fetch: sample.fetch?.(standIn) ?? ((url: string, init: RequestInit) => fetch(url, init)),
    now: () => Date.now(),
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
    },
    random: () => 0.5,
    deadline: (milliseconds: number) => AbortSignal.timeout(milliseconds),
  };
  return {
    settings: sample.settings(standIn),
    http: createHttp(tools, sample.access?.(standIn, isStale) ?? { by: 'key' }, signal),
    signal,
    today: TODAY,
    now: instant('2026-11-22T10:00:00Z'),
    currency: EUR,
    timeZone: 'Europe/Amsterdam',
    since,
    waits,
  };
}

export async function pullLive(sample: HostSample, standIn: StandIn, since: Watermark = null): Promise<LivePulled> {
  const pulled = await pull(sample.source.pull(liveContext(sample, standIn, since)));
  return { ...pulled, next: pulled.batches.at(-1)?.next ?? null };
}
