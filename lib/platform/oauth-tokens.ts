import * as oauth from 'oauth4webapi';

/** A server that gives tokens, as a source describes it. */
export interface OauthServer {
  readonly authorizeUrl: string;
  readonly tokenUrl: string;
  readonly scopes: readonly string[];
  readonly hasClientSecret: boolean;
  /** The secret goes in the header of the token request; absent: in its body. */
  readonly isSecretInHeader?: true;
}

/** Our registration there, which each company makes for itself; an empty secret where there is none. */
export interface OauthClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface OauthTokens {
  readonly accessToken: string;
  /** Null: none is given; a person signs in again when the access token ends. */
  readonly refreshToken: string | null;
}

/** From outside, so that a test needs no network. */
export interface OauthNetwork {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly signal: AbortSignal;
}

const isLoopback = (url: string): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

/** `issuer`: who the answer says it is of; it must be a host that we meant to ask. */
export function authorizationServer(
  { authorizeUrl, tokenUrl }: OauthServer,
  issuer: string | null = null,
): oauth.AuthorizationServer {
  const own = [authorizeUrl, tokenUrl].map((url) => new URL(url).origin);
  const isOwn = issuer !== null && URL.canParse(issuer) && own.includes(new URL(issuer).origin);
  return { issuer: isOwn ? issuer : (own[0] ?? ''), authorization_endpoint: authorizeUrl, token_endpoint: tokenUrl };
}

function authentication(server: OauthServer, { clientSecret }: OauthClient): oauth.ClientAuth {
  if (!server.hasClientSecret) return oauth.None();
  return server.isSecretInHeader ? oauth.ClientSecretBasic(clientSecret) : oauth.ClientSecretPost(clientSecret);
}

const optionsOf = ({ tokenUrl }: OauthServer, { fetch, signal }: OauthNetwork) => ({
  signal,
  // Plain HTTP never leaves this machine.
  [oauth.allowInsecureRequests]: isLoopback(tokenUrl),
  [oauth.customFetch]: (url: string, init: RequestInit) => fetch(url, { ...init, credentials: 'omit', cache: 'no-store' }),
});

const tokensOf = ({ access_token, refresh_token }: oauth.TokenEndpointResponse): OauthTokens => ({
  accessToken: access_token,
  refreshToken: refresh_token ?? null,
});

/** What the exchange of a code needs besides the code itself. */
export interface CodeExchange {
  /** As `validateAuthResponse` passed them. */
  readonly parameters: URLSearchParams;
  readonly redirectUrl: string;
  readonly verifier: string;
}

/** Exchanges a code for tokens (RFC 6749, 4.1.3; RFC 7636). Throws what the client library throws. */
export async function exchangeCode(
  server: OauthServer,
  client: OauthClient,
  { parameters, redirectUrl, verifier }: CodeExchange,
  network: OauthNetwork,
): Promise<OauthTokens> {
  const [as, own] = [authorizationServer(server, parameters.get('iss')), { client_id: client.clientId }];
  const auth = authentication(server, client);
  const answer = await oauth.authorizationCodeGrantRequest(
    as,
    own,
    auth,
    parameters,
    redirectUrl,
    verifier,
    optionsOf(server, network),
  );
  return tokensOf(await oauth.processAuthorizationCodeResponse(as, own, answer));
}

/** Words for a refresh token, or a registration, that does not hold any more (RFC 6749, 5.2; OpenID Connect Core, 3.1.2.6). */
const SIGN_IN_AGAIN: ReadonlySet<string> = new Set([
  ...['invalid_grant', 'invalid_client', 'unauthorized_client', 'access_denied', 'invalid_token'],
  ...['interaction_required', 'login_required', 'consent_required'],
]);

/** A server may say it in a header as well as in its answer, and then the library passes on the header alone (RFC 6749, 5.2; RFC 6750, 3). */
function isShutOut(error: unknown): boolean {
  if (error instanceof oauth.ResponseBodyError) return SIGN_IN_AGAIN.has(error.error);
  if (!(error instanceof oauth.WWWAuthenticateChallengeError)) return false;
  return error.status === 401 || error.cause.some(({ parameters }) => SIGN_IN_AGAIN.has(parameters.error ?? ''));
}

/**
 * Asks for a new access token (RFC 6749, 6). A server that gives no new refresh token means the old one to go on.
 * @returns null when the other side does not let us in any more, so that a person has to sign in again.
 * @throws when it does not answer, or not as such a server does; the reason of the signal when it aborts.
 */
export async function renewOauthTokens(
  server: OauthServer,
  client: OauthClient,
  refreshToken: string,
  network: OauthNetwork,
): Promise<OauthTokens | null> {
  const [as, own] = [authorizationServer(server), { client_id: client.clientId }];
  const answer = await oauth.refreshTokenGrantRequest(
    as,
    own,
    authentication(server, client),
    refreshToken,
    optionsOf(server, network),
  );
  try {
    const tokens = tokensOf(await oauth.processRefreshTokenResponse(as, own, answer));
    return { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken };
  } catch (error) {
    // What is no answer of a token server, or a failure of it that passes, is no reason to sign in again.
    if (isShutOut(error)) return null;
    throw error;
  }
}
