import { describe, expect, it } from 'vitest';
import { SourceRefused } from '../contract';
import { createHttp } from './create-http';
import type { HttpAccess, HttpTools } from './http-tools';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const URL_ASKED = 'https://books.example/api/items';

type Reply = Response | 'no answer';

/** Answers in turn, and remembers what was asked and how long was waited. */
function stage(replies: readonly Reply[], access: HttpAccess = { by: 'key' }, controller = new AbortController()) {
  const asked: { url: string; init: RequestInit }[] = [];
  const waits: number[] = [];
  const tools: HttpTools = {
    fetch: async (url, init) => {
      asked.push({ url, init });
      const reply = replies[Math.min(asked.length, replies.length) - 1] as Reply;
      if (reply === 'no answer') throw new TypeError('fetch failed');
      return reply.clone();
    },
    now: () => NOW,
    sleep: async (milliseconds, signal) => {
      waits.push(milliseconds);
      signal.throwIfAborted();
    },
    random: () => 0.5,
    deadline: () => new AbortController().signal,
  };
  const http = createHttp(tools, access, controller.signal);
  return { http, asked, waits, controller };
}

const reply = (status: number, headers: Record<string, string> = {}, body = '{}') => new Response(body, { status, headers });
const header = (init: RequestInit | undefined, name: string) => new Headers(init?.headers).get(name);

async function refusalOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SourceRefused)) throw new Error(`not refused: ${error}`);
  return error.refusal;
}

describe('createHttp', () => {
  it('gives the answer as it is', async () => {
    const { http } = stage([reply(200, { etag: 'x' }, '{"a":[1]}')]);
    const answer = await http.request({ url: URL_ASKED });
    expect([answer.status, answer.headers.get('etag'), answer.json()]).toEqual([200, 'x', { a: [1] }]);
  });

  it.each([400, 404, 417, 422])('leaves a %i to the source', async (status) => {
    expect((await stage([reply(status)]).http.request({ url: URL_ASKED })).status).toBe(status);
  });

  it.each([
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [500, 'server-error'],
  ])('refuses a %i as %s, at once and with the host alone', async (status, kind) => {
    const { http, asked } = stage([reply(status, {}, 'secret of the customer')]);
    expect(await refusalOf(http.request({ url: URL_ASKED }))).toEqual({ kind, place: null, fields: { host: 'books.example' } });
    expect(asked).toHaveLength(1);
  });

  it('refuses what is no JSON when it is read as such', async () => {
    const answer = await stage([reply(200, {}, '<html>')]).http.request({ url: URL_ASKED });
    await expect((async () => answer.json())()).rejects.toMatchObject({ refusal: { kind: 'answer-malformed' } });
  });

  it('waits as long as it is asked to, in seconds', async () => {
    const { http, waits } = stage([reply(429, { 'retry-after': '7' }), reply(200)]);
    expect((await http.request({ url: URL_ASKED })).status).toBe(200);
    expect(waits).toEqual([7_000]);
  });

  it('reads a date by the clock of the answer, because ours may be wrong', async () => {
    const headers = { date: 'Sun, 22 Nov 2026 08:00:00 GMT', 'retry-after': 'Sun, 22 Nov 2026 08:00:09 GMT' };
    const { http, waits } = stage([reply(503, headers), reply(200)]);
    await http.request({ url: URL_ASKED });
    expect(waits).toEqual([9_000]);
  });

  it.each([
    ['x-ratelimit-minutely-remaining', 'x-ratelimit-minutely-reset', String(NOW + 4_000)],
    ['ratelimit-remaining', 'ratelimit-reset', String(NOW / 1000 + 4)],
    ['ratelimit-remaining', 'ratelimit-reset', '4'],
  ])('waits for the end of the limit of %s', async (left, reset, at) => {
    const { http, waits } = stage([reply(429, { [left]: '0', [reset]: at }), reply(200)]);
    await http.request({ url: URL_ASKED });
    expect(waits).toEqual([4_000]);
  });

  it('backs off with full jitter when nobody says how long, and gives up', async () => {
    const { http, waits } = stage([reply(502)]);
    expect((await refusalOf(http.request({ url: URL_ASKED }))).kind).toBe('server-error');
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000]);
  });

  it('does not wait for a limit of a day', async () => {
    const { http, waits } = stage([reply(429, { 'retry-after': '40000' })]);
    expect((await refusalOf(http.request({ url: URL_ASKED }))).kind).toBe('rate-limited');
    expect(waits).toEqual([]);
  });

  it('tries a network that fails three times', async () => {
    const { http, asked } = stage(['no answer']);
    expect((await refusalOf(http.request({ url: URL_ASKED }))).kind).toBe('unreachable');
    expect(asked).toHaveLength(3);
    const second = stage(['no answer', reply(200)]);
    expect((await second.http.request({ url: URL_ASKED })).status).toBe(200);
  });

  it('renews a token once, and says who is not let in after that', async () => {
    const renewed: string[] = [];
    const token = {
      current: async () => 'old',
      renew: async () => {
        renewed.push('new');
        return 'new';
      },
    };
    const { http, asked } = stage([reply(401), reply(200)], { by: 'oauth', token });
    await http.request({ url: URL_ASKED });
    expect(asked.map(({ init }) => header(init, 'authorization'))).toEqual(['Bearer old', 'Bearer new']);
    const refused = stage([reply(401)], { by: 'oauth', token });
    expect((await refusalOf(refused.http.request({ url: URL_ASKED }))).kind).toBe('unauthorised');
    expect(refused.asked).toHaveLength(2);
    const dead = stage([reply(401)], { by: 'oauth', token: { ...token, renew: async () => null } });
    expect((await refusalOf(dead.http.request({ url: URL_ASKED }))).kind).toBe('unauthorised');
    expect(dead.asked).toHaveLength(1);
  });

  it('never reads more than the source allows', async () => {
    const { http } = stage([reply(200, {}, 'x'.repeat(2_000))]);
    expect((await refusalOf(http.request({ url: URL_ASKED, maxBytes: 1_999 }))).kind).toBe('answer-malformed');
    expect((await http.request({ url: URL_ASKED, maxBytes: 2_000 })).text).toHaveLength(2_000);
  });

  it('follows a redirect within the origin, and takes its key nowhere else', async () => {
    const here = stage([reply(302, { location: '/api/items/' }), reply(200)]);
    await here.http.request({ url: URL_ASKED, headers: { key: 'k' } });
    expect(here.asked.map(({ url }) => url)).toEqual([URL_ASKED, 'https://books.example/api/items/']);
    const away = stage([reply(302, { location: 'https://evil.example/' }), reply(200)]);
    expect((await refusalOf(away.http.request({ url: URL_ASKED, headers: { key: 'k' } }))).kind).toBe('answer-malformed');
    expect(away.asked).toHaveLength(1);
    const round = stage([reply(302, { location: '/api/items' })]);
    expect((await refusalOf(round.http.request({ url: URL_ASKED }))).kind).toBe('answer-malformed');
    expect(round.asked).toHaveLength(4);
  });

  it('sends cookies for a session alone', async () => {
    const [key, session] = [stage([reply(200)]), stage([reply(200)], { by: 'session' })];
    await key.http.request({ url: URL_ASKED });
    await session.http.request({ url: URL_ASKED });
    await session.http.request({ url: URL_ASKED, withoutSession: true });
    const sent = [...key.asked, ...session.asked].map(({ init }) => init.credentials);
    expect(sent).toEqual(['omit', 'include', 'omit']);
  });

  it('stops with the reason it is given, also while it waits', async () => {
    const reason = new Error('enough');
    const { http, controller, asked } = stage([reply(429, { 'retry-after': '5' })]);
    controller.abort(reason);
    await expect(http.request({ url: URL_ASKED })).rejects.toBe(reason);
    expect(asked).toHaveLength(0);
  });
});
