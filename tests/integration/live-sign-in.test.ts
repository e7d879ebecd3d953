import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectSource } from '@/lib/app/connect-source';
import { pullSource } from '@/lib/app/pull-source';
import { readCompany } from '@/lib/app/read-company';
import { renewTokens } from '@/lib/app/renew-tokens';
import { signInAgain } from '@/lib/app/sign-in-again';
import { signInSource } from '@/lib/app/sign-in-source';
import type { ConnectionId } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import { moneybirdSource } from '@/lib/sources/live/moneybird/moneybird-source';
import { readSecrets } from '@/lib/store/connections';
import { Shop } from '@/tests/support/live/shop';
import { StandInSignIn } from '@/tests/support/live/stand-in-sign-in';
import { AT, emptyStore } from './support/import-steps';
import { LOOPBACK, liveGeneration, theConnection } from './support/live-steps';

const REDIRECT = 'https://abcdef.chromiumapp.org/';
const HOUR = 3_600_000;
let host: StandInSignIn;

const values = () => ({ origin: host.origin, client_id: host.desk.clientId, client_secret: host.desk.clientSecret });
const never = new AbortController().signal;

/** The window of the browser, in which a person clicks: it sees the page of the other side, and its address is what comes back. */
function person(clicks: 'allow' | 'deny'): void {
  fakeBrowser.identity.getRedirectURL = () => REDIRECT;
  vi.spyOn(fakeBrowser.identity, 'launchWebAuthFlow').mockImplementation((async ({ url }: { url: string }) => {
    const page = await (await fetch(url)).text();
    return new RegExp(`id="${clicks}" href="([^"]+)"`).exec(page)?.[1]?.replaceAll('&amp;', '&');
  }) as never);
}

const signIn = (more: Readonly<Record<string, string>> = {}) =>
  signInSource('moneybird', { ...values(), ...more }, never, LOOPBACK.fetch);

async function connected(): Promise<ConnectionId> {
  const outcome = await signIn();
  if (outcome.is !== 'signed-in') throw new Error(outcome.is);
  const company = (await readCompany()).id;
  return connectSource({ company, source: 'moneybird', values: values(), tokens: outcome.tokens, administration: null });
}

/** `skew`: milliseconds that our clock is ahead of theirs. */
async function pull(id: ConnectionId, skew = 0) {
  const network = { ...LOOPBACK, now: () => host.shop.now + skew };
  const result = await pullSource(id, {
    sources: [moneybirdSource],
    company: await readCompany(),
    at: { now: instant(new Date(host.shop.now + skew).toISOString()), today: AT.today },
    network,
    signal: never,
    onProgress: () => undefined,
    renewTokens: renewTokens(network, never),
    readSession: async () => null,
  });
  return result.ok ? result.value : result.error;
}

beforeAll(async () => {
  host = new StandInSignIn(new Shop(40));
  await host.start();
});
afterAll(() => host.stop());
beforeEach(async () => {
  fakeBrowser.reset();
  await emptyStore();
  host.desk.revoke();
  host.desk.renewals.length = 0;
  person('allow');
});
afterEach(() => vi.restoreAllMocks());

describe('a person who signs in', () => {
  it('lets us in, and nothing of it is kept but among the secrets', async () => {
    const id = await connected();
    expect(await pull(id)).toMatchObject({ isChanged: true });
    expect(await theConnection(id)).toMatchObject({ trouble: null, settings: { origin: host.origin, client_id: 'our-client' } });
    expect(JSON.stringify(await theConnection(id))).not.toMatch(/access-|refresh-|our: secret/);
    expect(await readSecrets(id)).toMatchObject({ accessToken: /access-/, refreshToken: /refresh-/ });
  });

  it('may say no, and a client with a wrong secret is told so by the other side', async () => {
    person('deny');
    expect(await signIn()).toEqual({ is: 'refused', reason: 'access_denied' });
    person('allow');
    expect(await signIn({ client_secret: 'guessed' })).toEqual({ is: 'refused', reason: 'invalid_client' });
    expect(await signIn({ client_id: 'nobody' })).toEqual({ is: 'cancelled' });
  });
});

describe('a token that ends', () => {
  it('is renewed when the other side takes it no more, and the new one is kept', async () => {
    const id = await connected();
    await pull(id);
    const first = await readSecrets(id);
    host.desk.expire();
    expect(await pull(id)).toEqual({ isChanged: false, rejected: 0 });
    const second = await readSecrets(id);
    expect(host.desk.renewals).toEqual([first.refreshToken]);
    expect(second.accessToken).not.toBe(first.accessToken);
    expect(second).toMatchObject({ client_secret: host.desk.clientSecret });
    host.desk.expire();
    await pull(id);
    expect(host.desk.renewals).toEqual([first.refreshToken, second.refreshToken]);
  });

  it.each([
    ['ahead', 30 * HOUR],
    ['behind', -30 * HOUR],
  ])('is used as long as it is taken, though our clock is %s', async (_, skew) => {
    host.desk.holdsSeconds = 1;
    const id = await connected();
    await pull(id, skew);
    const open = host.shop.documents.find((each) => each.kind === 'invoice' && each.open > 0 && !each.isCancelled);
    if (!open) throw new Error('nothing is open');
    host.shop.pay(open);
    expect(await pull(id, skew)).toMatchObject({ isChanged: true });
    expect(host.desk.renewals).toEqual([]);
  });

  it('asks to sign in again once the permission was taken back, and the book stays', async () => {
    const id = await connected();
    await pull(id);
    const book = await liveGeneration(id);
    host.desk.revoke();
    expect(await pull(id)).toMatchObject({ kind: 'refused', refusal: { kind: 'unauthorised' } });
    const { trouble, pulledAt } = await theConnection(id);
    expect(trouble).toMatchObject({ kind: 'sign-in-ended', fields: { host: new URL(host.origin).host } });
    expect(pulledAt).not.toBeNull();
    expect(await liveGeneration(id)).toEqual(book);
  });

  it('is no reason to sign in again while the other side is down', async () => {
    const id = await connected();
    await pull(id);
    host.desk.expire();
    host.weather.replies.push({ status: 401, body: {} }, { status: 503, body: '' });
    await pull(id);
    expect((await theConnection(id)).trouble).toMatchObject({ kind: 'server-error' });
    expect(await pull(id)).toMatchObject({ isChanged: false });
    expect((await theConnection(id)).trouble).toBeNull();
  });
});

describe('signing in again', () => {
  it('goes on with the same connection and its book', async () => {
    const id = await connected();
    await pull(id);
    host.desk.revoke();
    await pull(id);
    expect(await signInAgain(await theConnection(id), never, LOOPBACK.fetch)).toEqual({ is: 'signed-in' });
    expect(await theConnection(id)).toMatchObject({ trouble: null, failures: 0, watermark: expect.any(String) });
    expect(await pull(id)).toEqual({ isChanged: false, rejected: 0 });
  });

  it('changes nothing when a person does not', async () => {
    const id = await connected();
    person('deny');
    const secrets = await readSecrets(id);
    expect(await signInAgain(await theConnection(id), never, LOOPBACK.fetch)).toEqual({ is: 'refused', reason: 'access_denied' });
    expect(await readSecrets(id)).toEqual(secrets);
  });
});

describe('QuickBooks', () => {
  /** Its own addresses lead to the stand-in. */
  const astray = (url: string, init?: RequestInit) => {
    const { pathname, search } = new URL(url);
    return fetch(`${host.origin}${pathname.includes('tokens') ? '/oauth/token' : '/oauth/authorize'}${search}`, init);
  };
  const quickbooks = { environment: 'sandbox', client_id: 'our-client', client_secret: 'our: secret' };

  beforeEach(() => {
    vi.spyOn(fakeBrowser.identity, 'launchWebAuthFlow').mockImplementation((async ({ url }: { url: string }) => {
      const page = await (await astray(url)).text();
      return /id="allow" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }) as never);
    host.desk.told = { realmId: '4620816365' };
  });
  afterEach(() => {
    host.desk.told = {};
  });

  it('tells the company that was chosen while signing in', async () => {
    const outcome = await signInSource('quickbooks', quickbooks, never, astray);
    expect(outcome).toMatchObject({ is: 'signed-in', filled: { company: '4620816365' } });
  });

  it('goes on with that company alone', async () => {
    const outcome = await signInSource('quickbooks', quickbooks, never, astray);
    if (outcome.is !== 'signed-in') throw new Error(outcome.is);
    const { tokens, filled } = outcome;
    const company = (await readCompany()).id;
    const all = { company, source: 'quickbooks', values: { ...quickbooks, ...filled }, tokens, administration: null };
    const id = await connectSource(all);
    expect((await theConnection(id)).settings).toMatchObject({ company: '4620816365' });
    host.desk.told = { realmId: '99' };
    expect(await signInAgain(await theConnection(id), never, astray)).toEqual({ is: 'other' });
    expect(await readSecrets(id)).toMatchObject(tokens);
  });
});
