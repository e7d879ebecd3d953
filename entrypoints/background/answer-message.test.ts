import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToMessages } from '@/lib/platform/messages';
import type { SenderFields } from '@/lib/platform/sender';
import { answerMessage } from './answer-message';
import { ownPagePath } from './own-page-path';

const nonce = '0123456789abcdef0123456789abcdef';
const tab = { id: 3 };
const ours = fakeBrowser.runtime.id;
const origin = fakeBrowser.runtime.getURL('/').replace(/\/$/, '');
const content: SenderFields = { id: ours, origin: 'https://crm.example', url: 'https://crm.example/q/1', tab, frameId: 0 };
const frame: SenderFields = { id: ours, origin, url: `${origin}/sidebar.html#${nonce}`, tab, frameId: 5 };
const page: SenderFields = { id: ours, origin, url: `${origin}/options.html` };

const badge = vi.fn();
const logged = vi.fn();

/** Sends a message the way the browser delivers it, stamped with a sender. */
async function deliver(message: unknown, sender: SenderFields): Promise<unknown> {
  return new Promise((resolve) => fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve));
}

beforeEach(() => {
  fakeBrowser.reset();
  badge.mockReset();
  logged.mockReset();
  vi.spyOn(console, 'info').mockImplementation(logged);
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(badge);
  for (const setter of ['setTitle', 'setBadgeBackgroundColor', 'setBadgeTextColor'] as const) {
    vi.spyOn(fakeBrowser.action, setter).mockImplementation((async () => undefined) as never);
  }
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
  listenToMessages(answerMessage);
});

describe('messages to the worker', () => {
  it('confirm a frame whose nonce the content script of its own tab announced, once', async () => {
    expect(await deliver({ name: 'frame.announce', payload: { nonce } }, content)).toEqual({ ok: true });
    const confirm = { name: 'frame.confirm', payload: { nonce } };
    expect(await deliver(confirm, { ...frame, tab: { id: 4 } })).toEqual({ ok: false });
    expect(await deliver(confirm, frame)).toEqual({ ok: true });
    expect(await deliver(confirm, frame)).toEqual({ ok: false });
  });

  it('show the verdict of the frame on the badge of its own tab', async () => {
    expect(await deliver({ name: 'verdict.show', payload: { verdict: 'refer' } }, frame)).toEqual({ ok: true });
    expect(badge).toHaveBeenCalledWith({ tabId: 3, text: '?' });
    const title = vi.spyOn(fakeBrowser.action, 'setTitle');
    await deliver({ name: 'verdict.show', payload: { verdict: 'refer', books: 'failed' } }, frame);
    expect(title).toHaveBeenLastCalledWith({ tabId: 3, title: 'badge_refer · badge_books_failed' });
    await deliver({ name: 'page.clear', payload: {} }, content);
    expect(badge).toHaveBeenLastCalledWith({ tabId: 3, text: '' });
  });

  it.each([
    ['a content script that confirms its own nonce', { name: 'frame.confirm', payload: { nonce } }, content],
    ['a frame that announces', { name: 'frame.announce', payload: { nonce } }, frame],
    ['a content script that shows a verdict', { name: 'verdict.show', payload: { verdict: 'accept' } }, content],
    ['a content script that registers scripts', { name: 'sites.refresh', payload: {} }, content],
    ['a frame that registers scripts', { name: 'sites.refresh', payload: {} }, frame],
    ['a content script that opens a page of ours', { name: 'page.open', payload: { page: 'options' } }, content],
    ['another extension', { name: 'frame.announce', payload: { nonce } }, { ...content, id: 'another' }],
    ['another extension that looks like a page of ours', { name: 'sites.refresh', payload: {} }, { ...page, id: 'another' }],
    ['a child frame of the page', { name: 'frame.announce', payload: { nonce } }, { ...content, frameId: 2 }],
    ['a malformed payload', { name: 'frame.announce', payload: { nonce: 7 } }, content],
    ['a payload with something extra', { name: 'page.clear', payload: { name: 'Van Loon B.V.' } }, content],
    ['an unknown message', { name: 'book.export', payload: {} }, page],
    ['no message at all', 'frame.announce', content],
    ['a megabyte', { name: 'x'.repeat(1_000_000), payload: {} }, content],
  ])('refuse %s', async (_, message, sender) => {
    expect(await deliver(message, sender)).toBeNull();
    expect(badge).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    expect(logged).toHaveBeenCalledOnce();
    expect(JSON.stringify(logged.mock.calls)).not.toMatch(/Van Loon|0123456789abcdef|xxxx/);
  });

  it('never answer a content script with more than that it was heard', async () => {
    const answers = [
      await deliver({ name: 'frame.announce', payload: { nonce } }, content),
      await deliver({ name: 'page.clear', payload: {} }, content),
    ];
    expect(answers).toEqual([{ ok: true }, { ok: true }]);
  });

  it('open pages of ours by name', async () => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    await deliver({ name: 'page.open', payload: { page: 'book' } }, frame);
    expect(opened).toHaveBeenCalledWith({ url: `${origin}/options.html#book` });
  });
});

it.each([
  [{ page: 'options' }, '/options.html'],
  [{ page: 'options', hash: 'sites' }, '/options.html#sites'],
  [{ page: 'link', hash: 'debtor=1' }, '/options.html#link/debtor=1'],
] as const)('%j is %s', (target, path) => {
  expect(ownPagePath(target)).toBe(path);
});
