import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectFrame } from './connect-frame';
import type { Sidebar } from './sidebar-controller';

const NONCE = '0'.repeat(32);
const port = {} as MessagePort;

function sidebar(): { readonly sidebar: Sidebar; readonly told: string[] } {
  const told: string[] = [];
  return {
    told,
    sidebar: { showAlone: () => {}, showLink: (link) => told.push(link), attach: () => told.push('attached') },
  };
}

describe('the connection of the frame', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('is said to be silent when the worker hears and never answers', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => true);
    const { sidebar: panel, told } = sidebar();
    connectFrame(Promise.resolve(port), NONCE, panel);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(told).toEqual(['worker-silent']);
  });
});
