import type { HttpTools } from '@/lib/sources/http/http-tools';
import type { SignIn, SourceSettings } from '@/lib/sources/live-contract';
import type { Tokens } from './stored-token';

const PATIENCE_MS = 30_000;

/** Asks for a new access token with a refresh token (RFC 6749, 6). Null: the other side does not give one, so a person has to sign in again. */
export const renewTokens =
  (network: HttpTools, signal: AbortSignal) =>
  async (signIn: SignIn, settings: SourceSettings, refreshToken: string): Promise<Tokens | null> => {
    if (signIn.by !== 'oauth') return null;
    const { client_id: clientId = '', client_secret: clientSecret = '' } = settings;
    const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken, client_id: clientId });
    if (signIn.hasClientSecret) body.set('client_secret', clientSecret);
    const answer = await network.fetch(signIn.tokenUrl, {
      method: 'POST',
      body,
      credentials: 'omit',
      signal: AbortSignal.any([signal, network.deadline(PATIENCE_MS)]),
    });
    if (!answer.ok) return null;
    const told: unknown = await answer.json();
    const { access_token: access, refresh_token: refresh } = Object(told) as Record<string, unknown>;
    if (typeof access !== 'string') return null;
    // A host that gives no new refresh token means the old one to go on.
    return { accessToken: access, refreshToken: typeof refresh === 'string' ? refresh : refreshToken };
  };
