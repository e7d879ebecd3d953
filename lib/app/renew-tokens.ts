import { type OauthTokens, renewOauthTokens } from '@/lib/platform/oauth-tokens';
import { SourceRefused } from '@/lib/sources/contract';
import type { HttpTools } from '@/lib/sources/http/http-tools';
import type { SignIn, SourceSettings } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { oauthClient } from './oauth-client';

const PATIENCE_MS = 30_000;

/**
 * Asks for a new access token. Null: the other side does not give one, so a person has to sign in again.
 * @throws SourceRefused `unreachable`, `server-error` or `answer-malformed` when nobody can tell.
 */
export const renewTokens =
  (network: HttpTools, signal: AbortSignal) =>
  async (signIn: SignIn, settings: SourceSettings, refreshToken: string): Promise<OauthTokens | null> => {
    if (signIn.by !== 'oauth') return null;
    const { host } = new URL(signIn.tokenUrl);
    const asking = {
      signal: AbortSignal.any([signal, network.deadline(PATIENCE_MS)]),
      fetch: async (url: string, init: RequestInit): Promise<Response> => {
        const answer = await network.fetch(url, init).catch(() => {
          signal.throwIfAborted();
          return refuse('unreachable', null, { host });
        });
        // A host that is down says nothing about the token.
        return answer.status >= 500 ? refuse('server-error', null, { host }) : answer;
      },
    };
    return renewOauthTokens(signIn, oauthClient(settings), refreshToken, asking).catch((error) => {
      signal.throwIfAborted();
      // What the library says of an answer may repeat it.
      throw error instanceof SourceRefused
        ? error
        : new SourceRefused({ kind: 'answer-malformed', place: null, fields: { host } });
    });
  };
