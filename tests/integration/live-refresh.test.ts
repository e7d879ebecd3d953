import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCompany } from '@/lib/app/read-company';
import { refreshSources } from '@/lib/app/refresh-sources';
import { usualBook } from '@/lib/app/usual-book';
import type { Connection } from '@/lib/domain/connection';
import { connectionId } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import type { RefreshOf } from '@/lib/platform/pull-messages';
import { refuse } from '@/lib/sources/refuse';
import { FakeSource } from './support/fake-source';
import { AT, emptyStore } from './support/import-steps';
import { connect, NO_NETWORK, theConnection } from './support/live-steps';

const GRANTED = ['https://fake.example/*'];
const [ONE, TWO] = [connectionId('one'), connectionId('two')];
let source = new FakeSource();

/** On a Monday morning, for the company's zone. */
const refresh = async (of: RefreshOf, now = '2026-11-23T09:00:00Z', granted = GRANTED) =>
  refreshSources({
    of,
    granted,
    sources: [source],
    company: await readCompany(),
    at: { now: instant(now), today: AT.today },
    network: NO_NETWORK,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    renewTokens: async () => null,
    readSession: async () => null,
  });

beforeEach(async () => {
  await emptyStore();
  source = new FakeSource();
  source.putDebtor({ number: '1', name: 'Anna' });
  source.putItem('1', 'F1', { open: 10_00 });
  const connections: Partial<Connection>[] = [{ id: ONE }, { id: TWO, origin: 'https://other.example' }];
  for (const different of connections) await connect(source, different);
});

describe('a refresh', () => {
  it('asks those whose time has come, each once', async () => {
    expect(await refresh({ is: 'due' })).toEqual({ isChanged: true });
    expect(await refresh({ is: 'due' }, '2026-11-23T09:10:00Z')).toEqual({ isChanged: false });
    expect(source.asked).toEqual([null, null]);
    await refresh({ is: 'due' }, '2026-11-23T09:30:00Z');
    expect(source.asked).toHaveLength(4);
    expect((await usualBook())?.generations.map(({ slot }) => slot).sort()).toEqual(['live:one', 'live:two']);
  });

  it('asks nobody at night, unless a person does', async () => {
    await refresh({ is: 'due' }, '2026-11-23T22:00:00Z');
    expect(source.asked).toEqual([]);
    await refresh({ is: 'asked' }, '2026-11-23T22:00:00Z');
    expect(source.asked).toHaveLength(2);
  });

  it('asks the one whose page is open, every five minutes at most', async () => {
    const page = { is: 'page', origin: 'https://other.example' } as const;
    await refresh(page);
    await refresh(page, '2026-11-23T09:04:59Z');
    expect(source.asked).toHaveLength(1);
    await refresh(page, '2026-11-23T09:05:00Z');
    expect(source.asked).toHaveLength(2);
    expect((await theConnection(ONE)).triedAt).toBeNull();
  });

  it('says so where the browser may not go there any more, and forgives it', async () => {
    await refresh({ is: 'asked' }, undefined, []);
    expect(source.asked).toEqual([]);
    expect((await theConnection(ONE)).trouble).toMatchObject({ kind: 'no-permission', fields: { host: 'fake.example' } });
    await refresh({ is: 'asked' }, undefined, ['https://*/*']);
    expect((await theConnection(ONE)).trouble).toBeNull();
  });

  it('goes on with the next when one fails', async () => {
    source.failAfter = {
      batches: 0,
      with: () => {
        source.failAfter = null;
        refuse('server-error', null, { host: 'fake.example' });
      },
    };
    expect(await refresh({ is: 'asked' })).toEqual({ isChanged: true });
    const troubles = await Promise.all([theConnection(ONE), theConnection(TWO)]);
    expect(troubles.map(({ trouble }) => trouble?.kind ?? null).sort()).toEqual([null, 'server-error'].sort());
  });
});
