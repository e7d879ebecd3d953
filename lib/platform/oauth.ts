import * as oauth from 'oauth4webapi';
import { browser } from './browser';
import {
  authorizationServer,
  exchangeCode,
  type OauthClient,
  type OauthNetwork,
  type OauthServer,
  type OauthTokens,
} from './oauth-tokens';

/** What came of a person signing in. */
export type SignedIn =
  /** `told`: what else came back in the address, for example the number of the company that was chosen. */
  | { readonly is: 'signed-in'; readonly tokens: OauthTokens; readonly told: Readonly<Record<string, string>> }
  /** The window was closed, or did not open. */
  | { readonly is: 'cancelled' }
  /** The other side said no, in a word of its own: `access_denied`, `invalid_client`. */
  | { readonly is: 'refused'; readonly reason: string }
  /** No answer, or not one of a server of this kind. */
  | { readonly is: 'failed' };

/** The address that a person registers with the other side; the browser keeps it for us alone. */
export const oauthRedirectUrl = (): string => browser.identity.getRedirectURL();

/** Parts of the answer that are secret, or of no use after the exchange. */
const SPENT: ReadonlySet<string> = new Set(['code', 'state', 'iss', 'session_state', 'scope']);
const MAX_TOLD = 200;

/**
 * Lets a person sign in with the other side, and has them give us tokens: the authorisation code of OAuth 2 with PKCE, in a window of the
 * browser that neither a page nor we can look into.
 */
export async function signInWithOauth(server: OauthServer, client: OauthClient, network: OauthNetwork): Promise<SignedIn> {
  const [verifier, state, redirectUrl] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState(), oauthRedirectUrl()];
  const url = new URL(server.authorizeUrl);
  const asked = {
    response_type: 'code',
    client_id: client.clientId,
    redirect_uri: redirectUrl,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(server.scopes.length > 0 ? { scope: server.scopes.join(' ') } : {}),
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  const answer = await openWindow(url.href);
  if (answer === null) return { is: 'cancelled' };
  try {
    const as = authorizationServer(server, answer.searchParams.get('iss'));
    const parameters = oauth.validateAuthResponse(as, { client_id: client.clientId }, answer, state);
    const tokens = await exchangeCode(server, client, { parameters, redirectUrl, verifier }, network);
    const told = [...answer.searchParams].filter(([name, value]) => !SPENT.has(name) && value.length <= MAX_TOLD);
    return { is: 'signed-in', tokens, told: Object.fromEntries(told) };
  } catch (error) {
    return failure(error);
  }
}

/** Null: closed before it was done, which browsers tell as an error. */
async function openWindow(url: string): Promise<URL | null> {
  try {
    const answer = await browser.identity.launchWebAuthFlow({ url, interactive: true });
    return answer && URL.canParse(answer) ? new URL(answer) : null;
  } catch {
    return null;
  }
}

function failure(error: unknown): SignedIn {
  if (error instanceof oauth.AuthorizationResponseError || error instanceof oauth.ResponseBodyError)
    return { is: 'refused', reason: error.error.slice(0, MAX_TOLD) };
  // What it says in a header, the library passes on instead of its answer.
  if (error instanceof oauth.WWWAuthenticateChallengeError) {
    const told = error.cause.flatMap(({ parameters }) => parameters.error ?? []);
    return { is: 'refused', reason: (told[0] ?? 'invalid_client').slice(0, MAX_TOLD) };
  }
  return { is: 'failed' };
}
