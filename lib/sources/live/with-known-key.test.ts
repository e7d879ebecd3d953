import { describe, expect, it } from 'vitest';
import { refusalOf } from '@/tests/support/books/pull';
import type { Http } from '../http/http';
import { refuse } from '../refuse';
import { withKnownKey } from './with-known-key';

const known = { url: 'https://host.example/me' };
/** A host that lets in to some addresses. */
const hostOf = (open: readonly string[], asked: string[]): Http => ({
  async request({ url }) {
    asked.push(url);
    return open.includes(url)
      ? { status: 200, headers: new Headers(), text: '', json: () => null }
      : refuse('unauthorised', null, { host: 'host.example' });
  },
});

describe('a host that says 401 to who lacks a right', () => {
  it('says forbidden where the key is known, and asks that once', async () => {
    const asked: string[] = [];
    const http = withKnownKey(hostOf([known.url], asked), known);
    for (const url of ['https://host.example/a', 'https://host.example/b'])
      expect(await refusalOf(http.request({ url }))).toMatchObject({ kind: 'forbidden', fields: { host: 'host.example' } });
    expect(asked.filter((url) => url === known.url)).toHaveLength(1);
  });

  it('says unauthorised where it is not', async () => {
    const http = withKnownKey(hostOf([], []), known);
    for (const url of ['https://host.example/a', known.url])
      expect(await refusalOf(http.request({ url }))).toMatchObject({ kind: 'unauthorised' });
  });

  it('gives what is answered', async () => {
    const http = withKnownKey(hostOf(['https://host.example/a'], []), known);
    expect((await http.request({ url: 'https://host.example/a' })).status).toBe(200);
  });
});
