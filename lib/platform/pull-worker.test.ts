import { describe, expect, it, vi } from 'vitest';
import { companyId, connectionId } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import type { FromPull, PullSituation, PullTask, ToPull } from './pull-messages';
import { type RunPull, servePull } from './pull-worker';
import { blankCompany } from './stored-companies';

const TASK: PullTask = { kind: 'pull', connection: connectionId('c'), isWhole: false };
const SITUATION: PullSituation = {
  companies: { list: [blankCompany(companyId('c'), 'C')], usual: companyId('c') },
  now: instant('2026-11-22T10:00:00Z'),
  granted: [],
};

function serve(run: RunPull) {
  const sent: FromPull[] = [];
  let hear: (event: MessageEvent<ToPull>) => void = () => undefined;
  servePull({ postMessage: (message) => sent.push(message), addEventListener: (_, listener) => (hear = listener) }, run);
  return { sent, tell: (data: ToPull) => hear({ data } as MessageEvent<ToPull>) };
}

describe('the worker of the live sources', () => {
  it('asks whoever started it what a page keeps, and ends with what came of it', async () => {
    const { sent, tell } = serve(async (_, __, { readSession, onProgress }) => {
      onProgress({ bytes: 0, totalBytes: 0, rows: 3, rejected: 0 });
      const session = await readSession('https://erp.example', 'login');
      return { of: 'pull', result: { ok: true, value: { isChanged: session === 'mine' } } };
    });
    tell({ kind: 'start', task: TASK, situation: SITUATION });
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual({ kind: 'ask-session', id: 0, origin: 'https://erp.example', storageKey: 'login' });
    tell({ kind: 'session', id: 0, value: 'mine' });
    await vi.waitFor(() => expect(sent).toHaveLength(3));
    expect(sent[2]).toEqual({ kind: 'ended', end: { of: 'pull', result: { ok: true, value: { isChanged: true } } } });
  });

  it('hears that it is cancelled', async () => {
    const { sent, tell } = serve(
      (_, __, { signal }) =>
        new Promise((resolve) =>
          signal.addEventListener('abort', () => resolve({ of: 'pull', result: { ok: false, error: { kind: 'cancelled' } } })),
        ),
    );
    tell({ kind: 'start', task: TASK, situation: SITUATION });
    tell({ kind: 'cancel' });
    await vi.waitFor(() => expect(sent).toMatchObject([{ kind: 'ended', end: { result: { error: { kind: 'cancelled' } } } }]));
  });

  it('tells of what it did not expect', async () => {
    const { sent, tell } = serve(() => Promise.reject(new Error('broken')));
    tell({ kind: 'start', task: TASK, situation: SITUATION });
    await vi.waitFor(() =>
      expect(sent).toEqual([
        { kind: 'ended', end: { of: 'pull', result: { ok: false, error: { kind: 'failed', detail: 'Error: broken' } } } },
      ]),
    );
  });
});
