import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { OauthTokens } from '@/lib/platform/oauth-tokens';
import { createHttp } from '@/lib/sources/http/create-http';
import type { BearerToken, HttpAccess, HttpTools } from '@/lib/sources/http/http-tools';
import type { LiveContext, LiveSource, SignIn, SourceSettings } from '@/lib/sources/live-contract';

/** What a source needs to ask the other side something. */
export interface Asking {
  /** Handed in: this runs in a worker, where the settings cannot be read. */
  readonly company: CompanySettings;
  readonly at: At;
  readonly network: HttpTools;
  readonly signal: AbortSignal;
  /** Null: the other side does not let us in any more. */
  readonly renewTokens: (signIn: SignIn, settings: SourceSettings, refreshToken: string) => Promise<OauthTokens | null>;
  /** What an open page of that address keeps under this name; null: none is open, or it keeps nothing. */
  readonly readSession: (origin: string, storageKey: string) => Promise<string | null>;
}

/** The way to the other side with these settings, secrets included. `token` is asked for where a token lets us in. */
export async function liveContext(
  source: LiveSource,
  settings: SourceSettings,
  token: BearerToken,
  { company, at, network, signal, readSession }: Asking,
): Promise<LiveContext> {
  const signIn = source.signIn(settings);
  const access: HttpAccess = signIn.by === 'oauth' ? { by: 'oauth', token } : { by: signIn.by };
  const { storageKey } = signIn.by === 'session' ? signIn : {};
  return {
    settings,
    http: createHttp(network, access, signal),
    ...(storageKey !== undefined && { session: await readSession(settings.origin ?? '', storageKey) }),
    signal,
    ...at,
    currency: company.currency,
    timeZone: company.timeZone,
    since: null,
  };
}
