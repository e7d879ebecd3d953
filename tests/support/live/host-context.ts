import { instant, type LocalDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import type { Watermark } from '@/lib/sources/contract';
import { createHttp } from '@/lib/sources/http/create-http';
import type { HttpAccess } from '@/lib/sources/http/http-tools';
import type { LiveContext, SourceSettings } from '@/lib/sources/live-contract';

export interface HostConnection {
  readonly settings: SourceSettings;
  readonly today: LocalDate;
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  readonly access?: HttpAccess;
  readonly session?: string | null;
}

/** What a source is handed to read a real host: the network of this machine and its clock. */
export function hostContext(connection: HostConnection, since: Watermark = null): LiveContext {
  const { signal } = new AbortController();
  const tools = {
    fetch: connection.fetch ?? ((url: string, init: RequestInit) => fetch(url, init)),
    now: () => Date.now(),
    sleep: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
    random: () => Math.random(),
    deadline: (milliseconds: number) => AbortSignal.timeout(milliseconds),
  };
  return {
    settings: connection.settings,
    http: createHttp(tools, connection.access ?? { by: 'key' }, signal),
    session: connection.session ?? null,
    signal,
    today: connection.today,
    now: instant(new Date().toISOString()),
    currency: EUR,
    timeZone: 'Europe/Amsterdam',
    since,
  };
}
