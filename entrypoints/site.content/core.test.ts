// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteId } from '@/lib/domain/ids';
import { defineSite } from '@/lib/sites/contract';
import { startCore } from './core';
import { mountFrame } from './frame';
import { siteDesk } from './site-desk';
import { startSite } from './start-site';

vi.mock('./frame', () => ({ mountFrame: vi.fn() }));

const site = defineSite({
  id: 'plain' as SiteId,
  readyWhen: ['b'],
  detect: ({ document }) => (document.querySelector('b') ? 'debtor' : 'none'),
  read: ({ document }) => [{ kind: 'debtor', name: document.querySelector('b')?.textContent ?? '', evidence: {} }],
});

/** A page with neither script in it. */
function freshPage(markup: string) {
  Object.assign(siteDesk(), { isTaken: false, onAdapter: null }).adapters.length = 0;
  document.body.innerHTML = markup;
  const sent: unknown[] = [];
  const frame = {
    host: document.body,
    send: (message: unknown) => sent.push(message),
    restyle: vi.fn(),
    focus: vi.fn(),
    remove: vi.fn(),
  };
  vi.mocked(mountFrame).mockReset().mockReturnValue(frame);
  return { sent, frame };
}

// What has been started reads on; the document is gone when the file is done.
afterEach(() => vi.useRealTimers());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('browser', {
    runtime: { id: 'x', onMessage: { addListener: vi.fn() }, sendMessage: async () => null },
    i18n: { getMessage: () => '' },
  });
});

const expected = [
  { kind: 'page', origin: location.origin, site: 'plain' },
  { kind: 'sightings', sightings: [{ kind: 'debtor', name: 'One', evidence: {} }], canFillTerm: false },
];

describe('the core and the script of a site', () => {
  it.each([
    ['core first', [startCore, () => startSite(site)]],
    ['site first', [() => startSite(site), startCore]],
    ['both twice', [startCore, () => startSite(site), startCore, () => startSite(site)]],
  ])('meet in any order: %s', (_, scripts) => {
    const { sent } = freshPage('<b>One</b>');
    for (const run of scripts) run();
    expect(mountFrame).toHaveBeenCalledOnce();
    expect(sent).toMatchObject(expected);
    expect(sent).toHaveLength(2);
  });

  it('mount nothing on a page that is none of theirs', () => {
    freshPage('<i>nobody</i>');
    startSite(site);
    startCore();
    expect(mountFrame).not.toHaveBeenCalled();
  });

  it('tell what stands there to whoever flags the customer of the page', () => {
    const addListener = vi.fn();
    vi.stubGlobal('browser', { runtime: { id: 'x', onMessage: { addListener }, sendMessage: async () => null } });
    freshPage('<b>One</b>');
    startSite(site);
    startCore();
    const answer = vi.fn();
    for (const [listener] of addListener.mock.calls) listener({ tell: 'sightings' }, {}, answer);
    expect(answer.mock.calls).toEqual([[[{ kind: 'debtor', name: 'One', evidence: {} }]]]);
  });

  it('cannot be led astray by an element that bears their name', () => {
    const { sent } = freshPage('<b>One</b><form id="creditside.site-desk"><input name="adapters"></form>');
    startSite(site);
    startCore();
    expect(sent).toMatchObject(expected);
  });

  it('wait until a page that is loaded ahead is really visited', () => {
    freshPage('<b>One</b>');
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    startSite(site);
    startCore();
    expect(mountFrame).not.toHaveBeenCalled();
    Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(mountFrame).toHaveBeenCalledOnce();
  });

  it('mount a new frame when the page comes back from the browser’s cache', () => {
    const { sent, frame } = freshPage('<b>One</b>');
    startSite(site);
    startCore();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(frame.remove).not.toHaveBeenCalled();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(frame.remove).toHaveBeenCalled();
    expect(sent.slice(-2)).toMatchObject(expected);
  });

  it('leave the page when the extension is gone', async () => {
    const { frame } = freshPage('<b>One</b>');
    startSite(site);
    startCore();
    vi.stubGlobal('browser', { runtime: {} });
    document.querySelector('b')?.replaceChildren('Two');
    await vi.waitFor(() => expect(frame.remove).toHaveBeenCalled());
  });
});
