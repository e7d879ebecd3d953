import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceNonce, confirmNonce, forgetTab } from './nonces';

const nonce = 'a'.repeat(32);
const other = 'b'.repeat(32);

beforeEach(() => fakeBrowser.reset());

describe('nonces', () => {
  it('are confirmed once', async () => {
    await announceNonce(1, nonce);
    expect(await confirmNonce(1, nonce)).toBe(true);
    expect(await confirmNonce(1, nonce)).toBe(false);
  });

  it('are worth nothing in another tab, or when never announced', async () => {
    await announceNonce(1, nonce);
    expect(await confirmNonce(2, nonce)).toBe(false);
    expect(await confirmNonce(1, other)).toBe(false);
    expect(await confirmNonce(1, nonce)).toBe(true);
  });

  it('end with the next frame of the tab, and with the tab', async () => {
    await announceNonce(1, nonce);
    await announceNonce(1, other);
    expect(await confirmNonce(1, nonce)).toBe(false);
    await forgetTab(1);
    expect(await confirmNonce(1, other)).toBe(false);
  });

  it('live side by side in the frames of a tab, and no more of them than a page has', async () => {
    await announceNonce(1, nonce, 'marks');
    await announceNonce(1, other, 'marks', 7);
    expect(await confirmNonce(1, nonce, 'marks')).toBe(true);
    for (let frameId = 8; frameId < 27; frameId++) await announceNonce(1, `${frameId}`.padEnd(32, 'c'), 'marks', frameId);
    expect(await confirmNonce(1, other, 'marks')).toBe(true);
    expect(await confirmNonce(1, nonce, 'marks')).toBe(false);
    await announceNonce(1, nonce, 'marks', 27);
    expect((await fakeBrowser.storage.session.get())['marks-nonce:1']).toHaveLength(20);
  });

  it('are confirmed even when the question follows the announcement at once', async () => {
    const announced = announceNonce(1, nonce);
    expect(await confirmNonce(1, nonce)).toBe(true);
    await announced;
  });

  it('are confirmed once when asked twice at the same time', async () => {
    await announceNonce(1, nonce);
    const answers = await Promise.all([confirmNonce(1, nonce), confirmNonce(1, nonce)]);
    expect(answers).toEqual([true, false]);
  });

  it('outlive the worker, in session storage', async () => {
    await announceNonce(1, nonce);
    expect(await fakeBrowser.storage.session.get()).toEqual({ 'frame-nonce:1': [{ frameId: 0, nonce, isUsed: false }] });
  });
});
