import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openExplanation } from '@/lib/app/open-explanation';
import { readExplanation } from '@/lib/app/read-explanation';
import type { SidebarView } from '@/lib/domain/view';
import { sendToWorker } from '@/lib/platform/messages';
import { database } from '@/lib/store/database';
import { emptyStore, importRows, row, view } from './support/import-steps';

// The worker is another process: what counts here is what it is asked.
vi.mock('@/lib/platform/messages', () => ({ sendToWorker: vi.fn(async () => ({ ok: true })) }));

type Assessed = Extract<SidebarView, { state: 'assessed' }>;
const HOUR_MS = 3_600_000;

async function assessed(): Promise<Assessed> {
  const shown = await view({ kind: 'quote', name: 'Bakkerij Zon B.V.', document: { totalText: '€ 6.000,00', tax: 'included' } });
  if (shown.state !== 'assessed') throw new Error(shown.state);
  return shown;
}

/** The id that the worker was asked to open last. */
function opened(): string {
  const payload = vi.mocked(sendToWorker).mock.lastCall?.[1];
  return payload && 'hash' in payload ? (payload.hash ?? '') : '';
}

beforeEach(async () => {
  await emptyStore();
  await importRows(row('1', 'F1', { name: 'Bakkerij Zon B.V.', credit_limit: '5000.00' }));
  vi.mocked(sendToWorker).mockClear();
});

describe('an explanation', () => {
  it('is of exactly what was on screen, and is there again after a reload', async () => {
    const shown = await assessed();
    await openExplanation(shown);
    const first = await readExplanation(opened());
    expect(first).toMatchObject({ identity: shown.identity, quote: shown.quote, kind: 'quote', timeZone: 'Europe/Amsterdam' });
    expect(first?.assessment).toEqual({ ...shown.assessment, factsHash: shown.assessment.factsHash });
    expect(first?.principles?.classes.C.maxDays).toBe(14);
    expect(await readExplanation(opened())).toEqual(first);
  });

  it('is asked for by an id that tells nothing', async () => {
    await openExplanation(await assessed());
    expect(sendToWorker).toHaveBeenCalledExactlyOnceWith('page.open', { page: 'explain', hash: opened() });
    expect(opened()).toMatch(/^[0-9a-f-]{36}$/);
    const first = opened();
    await openExplanation(await assessed());
    expect(opened()).not.toBe(first);
  });

  it.each(['', 'F1', 'Bakkerij Zon B.V.', '00000000-0000-0000-0000-000000000000', '../options.html'])(
    'is not there under %j',
    async (id) => {
      await openExplanation(await assessed());
      expect(await readExplanation(id)).toBeNull();
    },
  );

  it('is removed after a day, at the latest when another one is opened', async () => {
    await openExplanation(await assessed());
    const id = opened();
    await database.explanations.update(id as never, { at: new Date(Date.now() - 23 * HOUR_MS).toISOString() as never });
    expect(await readExplanation(id)).not.toBeNull();
    await database.explanations.update(id as never, { at: new Date(Date.now() - 25 * HOUR_MS).toISOString() as never });
    await openExplanation(await assessed());
    expect(await database.explanations.count()).toBe(1);
    expect(await readExplanation(id)).toBeNull();
  });

  it('leaves the classes out when the policy is another one by now', async () => {
    const shown = await assessed();
    await openExplanation({ ...shown, assessment: { ...shown.assessment, policyVersion: 'nl-b2b-sme 0' } });
    expect((await readExplanation(opened()))?.principles).toBeNull();
  });

  it('that could not be opened is an error, to be said where it was asked', async () => {
    vi.mocked(sendToWorker).mockResolvedValueOnce(null);
    await expect(openExplanation(await assessed())).rejects.toThrow('not opened');
  });
});
