import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { renewTokens } from '@/lib/app/renew-tokens';
import { storedToken, tokenSecrets } from '@/lib/app/stored-token';
import type { SignIn } from '@/lib/sources/live-contract';
import { addSecrets, deleteConnection, readSecrets } from '@/lib/store/connections';
import { FakeSource } from './support/fake-source';
import { emptyStore } from './support/import-steps';
import { CONNECTION, connect, NO_NETWORK } from './support/live-steps';

const OAUTH: SignIn = {
  by: 'oauth',
  authorizeUrl: 'https://login.example/authorize',
  tokenUrl: 'https://login.example/token',
  scopes: [],
  hasClientSecret: true,
};
const SETTINGS = { client_id: 'me', client_secret: 'hush:1' };

/** Asks a host that answers so; what it was asked is told as well. */
async function renewed(answer: () => Promise<Response>, signIn: SignIn = OAUTH) {
  const asked: [string, RequestInit][] = [];
  const network = {
    ...NO_NETWORK,
    fetch: (url: string, init: RequestInit) => {
      asked.push([url, init]);
      return answer();
    },
  };
  const renew = renewTokens(network, new AbortController().signal);
  const tokens = await renew(signIn, SETTINGS, 'old').catch((error) => error.refusal?.kind);
  return { tokens, url: asked[0]?.[0], body: String(asked[0]?.[1].body), headers: new Headers(asked[0]?.[1].headers) };
}

describe('a new token', () => {
  it('is asked for with the old one, and the secret of the own app', async () => {
    const { tokens, url, body } = await renewed(async () =>
      Response.json({ access_token: 'a', token_type: 'bearer', refresh_token: 'b' }),
    );
    expect(url).toBe('https://login.example/token');
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'old',
      client_id: 'me',
      client_secret: 'hush:1',
    });
    expect(tokens).toEqual({ accessToken: 'a', refreshToken: 'b' });
  });

  it('has the secret in the header where the host wants it there', async () => {
    const { body, headers } = await renewed(async () => Response.json({ access_token: 'a', token_type: 'bearer' }), {
      ...OAUTH,
      isSecretInHeader: true,
    });
    expect(body).not.toContain('client');
    expect(atob(headers.get('authorization')?.replace('Basic ', '') ?? '')).toBe('me:hush%3A1');
  });

  it.each<[string, () => Promise<Response>, unknown]>([
    [
      'the old refresh token goes on',
      async () => Response.json({ access_token: 'a', token_type: 'bearer' }),
      { accessToken: 'a', refreshToken: 'old' },
    ],
    ['a person has to sign in again', async () => Response.json({ error: 'invalid_grant' }, { status: 400 }), null],
    ['there is no token in it', async () => Response.json({}), 'answer-malformed'],
    ['nobody answers', async () => Promise.reject(new TypeError('x')), 'unreachable'],
    ['the host fails', async () => new Response('', { status: 503 }), 'server-error'],
    ['it is no JSON', async () => new Response('<html>'), 'answer-malformed'],
  ])('%s', async (_, answer, expected) => {
    expect((await renewed(answer)).tokens).toEqual(expected);
  });
});

describe('the token of a connection', () => {
  beforeEach(async () => {
    await emptyStore();
    await connect(new FakeSource());
    await addSecrets(CONNECTION, tokenSecrets({ accessToken: 'first', refreshToken: 'once' }));
  });

  it('is kept before it is used, for a refresh token is often taken once', async () => {
    const asked: string[] = [];
    const token = storedToken(CONNECTION, async (refresh) => {
      asked.push(refresh);
      return { accessToken: 'second', refreshToken: 'twice' };
    });
    expect([await token.current(), await token.renew(), await token.current()]).toEqual(['first', 'second', 'second']);
    await token.renew();
    expect(asked).toEqual(['once', 'twice']);
    expect(await readSecrets(CONNECTION)).toEqual({ key: 's3cret', accessToken: 'second', refreshToken: 'twice' });
  });

  it('is not kept for a connection that was removed meanwhile', async () => {
    const token = storedToken(CONNECTION, async () => ({ accessToken: 'second', refreshToken: null }));
    await deleteConnection(CONNECTION);
    await addSecrets(CONNECTION, { accessToken: 'x' });
    expect([await token.renew(), await readSecrets(CONNECTION)]).toEqual([null, {}]);
  });
});
