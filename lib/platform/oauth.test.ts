import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { oauthRedirectUrl, signInWithOauth } from './oauth';
import { type OauthNetwork, type OauthServer, renewOauthTokens } from './oauth-tokens';

const REDIRECT = 'https://abcdef.chromiumapp.org/';
const CLIENT = { clientId: 'our client', clientSecret: 'our: secret' };
const SERVER: OauthServer = {
  authorizeUrl: 'https://login.example/authorize?audience=books',
  tokenUrl: 'https://tokens.example/token',
  scopes: ['offline_access', 'books.read'],
  hasClientSecret: false,
};

const challengeOf = async (verifier: string) => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return Buffer.from(hash).toString('base64url');
};

/** A server that gives a token for its own code, once, to who knows what the challenge was made of. */
function stage(answer: (asked: URL) => string | Promise<string>, told?: () => Response) {
  const asked: { url: URL; body: URLSearchParams; headers: Headers }[] = [];
  let challenge = '';
  fakeBrowser.identity.getRedirectURL = () => REDIRECT;
  vi.spyOn(fakeBrowser.identity, 'launchWebAuthFlow').mockImplementation((async ({ url }: { url: string }) => {
    const authorize = new URL(url);
    challenge = authorize.searchParams.get('code_challenge') ?? '';
    return answer(authorize);
  }) as never);
  const network: OauthNetwork = {
    signal: new AbortController().signal,
    fetch: async (url, init) => {
      const body = new URLSearchParams(init.body as URLSearchParams);
      asked.push({ url: new URL(url), body, headers: new Headers(init.headers) });
      if (told) return told();
      const isOurs = body.get('code') === 'the-code' && (await challengeOf(body.get('code_verifier') ?? '')) === challenge;
      return isOurs
        ? Response.json({ access_token: 'access', token_type: 'Bearer', expires_in: '600', refresh_token: 'refresh' })
        : Response.json({ error: 'invalid_grant' }, { status: 400 });
    },
  };
  return { asked, network };
}

const back = (asked: URL, rest: Record<string, string> = {}) =>
  `${REDIRECT}?${new URLSearchParams({ code: 'the-code', state: asked.searchParams.get('state') ?? '', ...rest })}`;

afterEach(() => vi.restoreAllMocks());

describe('signInWithOauth', () => {
  it('asks with a challenge, and exchanges the code with what it was made of', async () => {
    let opened: URL | null = null;
    const { asked, network } = stage((url) => {
      opened = url;
      return back(url, { realmId: '4620' });
    });
    const signedIn = await signInWithOauth(SERVER, CLIENT, network);
    expect(signedIn).toEqual({
      is: 'signed-in',
      tokens: { accessToken: 'access', refreshToken: 'refresh' },
      told: { realmId: '4620' },
    });
    const parameters = Object.fromEntries((opened as URL | null)?.searchParams ?? []);
    expect(parameters).toMatchObject({
      audience: 'books',
      response_type: 'code',
      client_id: 'our client',
      redirect_uri: REDIRECT,
      scope: 'offline_access books.read',
      code_challenge_method: 'S256',
    });
    expect(asked[0]?.body.get('client_id')).toBe('our client');
    expect(asked[0]?.body.has('client_secret')).toBe(false);
    expect(oauthRedirectUrl()).toBe(REDIRECT);
  });

  it('puts a secret where the other side wants it, and never into an address', async () => {
    const { asked, network } = stage((url) => back(url));
    await signInWithOauth({ ...SERVER, hasClientSecret: true }, CLIENT, network);
    await signInWithOauth({ ...SERVER, hasClientSecret: true, isSecretInHeader: true }, CLIENT, network);
    expect(asked[0]?.body.get('client_secret')).toBe('our: secret');
    expect(asked[1]?.body.has('client_secret')).toBe(false);
    expect(atob(asked[1]?.headers.get('authorization')?.replace('Basic ', '') ?? '')).toBe('our+client:our%3A+secret');
    expect(asked.map(({ url }) => url.href).join()).not.toMatch(/secret/);
  });

  it('asks no scope where there is none', async () => {
    const { network } = stage((url) => (url.searchParams.has('scope') ? REDIRECT : back(url)));
    expect((await signInWithOauth({ ...SERVER, scopes: [] }, CLIENT, network)).is).toBe('signed-in');
  });

  it('takes no answer with a state of somebody else', async () => {
    const { asked, network } = stage(() => `${REDIRECT}?code=the-code&state=other`);
    expect(await signInWithOauth(SERVER, CLIENT, network)).toEqual({ is: 'failed' });
    expect(asked).toEqual([]);
  });

  it('takes no answer of another issuer, and one of its own', async () => {
    const other = stage((url) => back(url, { iss: 'https://evil.example' }));
    expect(await signInWithOauth(SERVER, CLIENT, other.network)).toEqual({ is: 'failed' });
    const own = stage((url) => back(url, { iss: 'https://login.example' }));
    expect((await signInWithOauth(SERVER, CLIENT, own.network)).is).toBe('signed-in');
  });

  it('tells a window that was closed from a no of the other side', async () => {
    const closed = stage(() => Promise.reject(new Error('The user did not approve access.')));
    expect(await signInWithOauth(SERVER, CLIENT, closed.network)).toEqual({ is: 'cancelled' });
    const denied = stage((url) => `${REDIRECT}?error=access_denied&state=${url.searchParams.get('state')}`);
    expect(await signInWithOauth(SERVER, CLIENT, denied.network)).toEqual({ is: 'refused', reason: 'access_denied' });
    const unknown = stage((url) => back(url, { code: 'spent' }));
    expect(await signInWithOauth(SERVER, CLIENT, unknown.network)).toEqual({ is: 'refused', reason: 'invalid_grant' });
  });

  it.each([
    ['Basic realm="Books"', 'invalid_client'],
    ['Bearer realm="Books", error="invalid_grant"', 'invalid_grant'],
  ])('hears a no in a header as well (%s)', async (challenge, reason) => {
    const headers = { 'www-authenticate': challenge };
    const { network } = stage(
      (url) => back(url),
      () => Response.json({ error: reason }, { status: 401, headers }),
    );
    expect(await signInWithOauth(SERVER, CLIENT, network)).toEqual({ is: 'refused', reason });
  });

  it.each([
    ['a page', () => new Response('<html>')],
    ['no token', () => Response.json({ token_type: 'bearer' })],
    ['a failure', () => new Response('', { status: 502 })],
  ])('fails when given %s for a token', async (_, told) => {
    const { network } = stage((url) => back(url), told);
    expect(await signInWithOauth(SERVER, CLIENT, network)).toEqual({ is: 'failed' });
  });

  it('speaks plain HTTP with this machine alone', async () => {
    const { network } = stage((url) => back(url));
    const plain = { ...SERVER, tokenUrl: 'http://tokens.example/token' };
    expect(await signInWithOauth(plain, CLIENT, network)).toEqual({ is: 'failed' });
    const local = { ...SERVER, tokenUrl: 'http://127.0.0.1:8080/token' };
    expect((await signInWithOauth(local, CLIENT, network)).is).toBe('signed-in');
  });
});

describe('renewOauthTokens', () => {
  const renew = (answer: Response, server = SERVER) => {
    const bodies: URLSearchParams[] = [];
    const network: OauthNetwork = {
      signal: new AbortController().signal,
      fetch: async (_url, init) => {
        bodies.push(new URLSearchParams(init.body as URLSearchParams));
        return answer;
      },
    };
    return renewOauthTokens(server, CLIENT, 'old', network).then((tokens) => ({
      tokens,
      body: Object.fromEntries(bodies[0] ?? []),
    }));
  };

  it('gives the new tokens, and keeps the old refresh token where none is given', async () => {
    const turned = await renew(Response.json({ access_token: 'a', token_type: 'bearer', refresh_token: 'new' }));
    expect(turned.tokens).toEqual({ accessToken: 'a', refreshToken: 'new' });
    expect(turned.body).toEqual({ grant_type: 'refresh_token', refresh_token: 'old', client_id: 'our client' });
    const kept = await renew(Response.json({ access_token: 'a', token_type: 'bearer' }));
    expect(kept.tokens).toEqual({ accessToken: 'a', refreshToken: 'old' });
  });

  it('gives none when the other side does not let us in any more', async () => {
    expect((await renew(Response.json({ error: 'invalid_grant' }, { status: 400 }))).tokens).toBeNull();
  });

  it.each([
    ['Bearer realm="Books", error="invalid_grant", error_description="The refresh token has expired"', 400],
    ['Basic realm="Books"', 401],
  ])('gives none when it says so in a header as well (%s)', async (challenge, status) => {
    const headers = { 'www-authenticate': challenge };
    expect((await renew(Response.json({ error: 'invalid_grant' }, { status, headers }))).tokens).toBeNull();
  });

  it('throws when the other side cannot just now, or was asked too soon', async () => {
    for (const error of ['temporarily_unavailable', 'server_error', 'Rate limit exceeded: access_token not expired'])
      await expect(renew(Response.json({ error }, { status: 400 }))).rejects.toThrow();
  });

  it('throws when there is no answer of its kind: that is no reason to sign in again', async () => {
    await expect(renew(new Response('busy', { status: 502 }))).rejects.toThrow();
    await expect(renew(new Response('<html>'))).rejects.toThrow();
    const network: OauthNetwork = {
      signal: new AbortController().signal,
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    };
    await expect(renewOauthTokens(SERVER, CLIENT, 'old', network)).rejects.toThrow('fetch failed');
  });
});
