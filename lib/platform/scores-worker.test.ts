import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FromJob, ToJob } from './job-messages';
import { serveScores } from './scores-worker';

afterEach(() => vi.restoreAllMocks());

/** What the worker answers to a message. */
async function answers(message: object, keep: () => Promise<unknown>): Promise<readonly FromJob[]> {
  const said: FromJob[] = [];
  let hear: (event: MessageEvent<ToJob>) => unknown = () => undefined;
  const addEventListener = (_: string, listener: typeof hear) => {
    hear = listener;
  };
  serveScores({ postMessage: (each) => said.push(each), addEventListener }, keep);
  await hear({ data: message } as MessageEvent<ToJob>);
  return said;
}

describe('the worker of the scores', () => {
  it('says when it is done, also when it failed: what waited waits on', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await answers({ kind: 'keep-scores' }, async () => 3)).toEqual([{ kind: 'scores-kept' }]);
    expect(await answers({ kind: 'keep-scores' }, () => Promise.reject(new Error('full')))).toEqual([{ kind: 'scores-kept' }]);
    expect(warned).toHaveBeenCalledOnce();
  });

  it('leaves what is for others to them', async () => {
    expect(await answers({ kind: 'allocate' }, async () => 3)).toEqual([]);
  });
});
