import type { ConnectionId } from '@/lib/domain/ids';
import type { OauthTokens } from '@/lib/platform/oauth-tokens';
import type { BearerToken } from '@/lib/sources/http/http-tools';
import { addSecrets, readSecrets } from '@/lib/store/connections';

/** Asks for new tokens; null: the other side does not let us in any more. */
export type RenewTokens = (refreshToken: string) => Promise<OauthTokens | null>;

const ACCESS = 'accessToken';
const REFRESH = 'refreshToken';

/** Tokens as they are kept among the secrets of a connection. */
export const tokenSecrets = ({ accessToken, refreshToken }: OauthTokens): Readonly<Record<string, string>> => ({
  [ACCESS]: accessToken,
  ...(refreshToken !== null && { [REFRESH]: refreshToken }),
});

/** The token of a connection. A new one is kept before it is used: many hosts take each refresh token once. */
export function storedToken(id: ConnectionId, renew: RenewTokens): BearerToken {
  return {
    current: async () => (await readSecrets(id))[ACCESS] ?? null,
    renew: async () => {
      const refreshToken = (await readSecrets(id))[REFRESH];
      const tokens = refreshToken === undefined ? null : await renew(refreshToken);
      if (tokens) await addSecrets(id, tokenSecrets(tokens));
      return tokens?.accessToken ?? null;
    },
  };
}
