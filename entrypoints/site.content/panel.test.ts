// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToContent, ToFrame } from '@/lib/platform/protocol';
import { createPanel, type Panel } from './panel';

const sent: unknown[] = [];
const greeting: readonly ToFrame[] = [
  { kind: 'page', origin: 'http://crm.example', site: 'demo', layout: { mode: 'overlay', isCollapsed: true, width: 360 } },
];
const fills: unknown[] = [];
let gaveUp = 0;
let panel: Panel;
let roots: ShadowRoot[] = [];
let frames: (HTMLElement & { src: string })[] = [];

const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const hosts = () => [...document.documentElement.children].filter((element) => element.localName === 'div');
const frameStyle = () => roots[0]?.querySelector('style')?.textContent ?? '';

/** Loads the newest frame as the browser would, and answers as the sidebar does. */
function loaded() {
  const iframe = frames.at(-1);
  const posted: { data: unknown; origin: string; port: MessagePort }[] = [];
  const contentWindow = {
    postMessage: (data: unknown, origin: string, [port]: MessagePort[]) =>
      posted.push({ data, origin, port: port as MessagePort }),
  };
  Object.defineProperty(iframe, 'contentWindow', { value: contentWindow });
  iframe?.dispatchEvent(new Event('load'));
  const [handover] = posted;
  if (!handover) throw new Error('no port was handed over');
  const heard: ToFrame[] = [];
  handover.port.onmessage = ({ data }: MessageEvent<ToFrame>) => heard.push(data);
  return { ...handover, heard, iframe, say: (message: ToContent) => handover.port.postMessage(message) };
}

/** Real ports deliver a turn later, whatever the clock says. */
const portsDeliver = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  sent.length = 0;
  fills.length = 0;
  gaveUp = 0;
  roots = [];
  frames = [];
  vi.stubGlobal('browser', {
    runtime: {
      id: 'x@example.org',
      getURL: (path: string) => `moz-extension://0-0-0-0${path}`,
      sendMessage: async (message: unknown) => sent.push(message),
    },
    i18n: { getMessage: (key: string) => key },
  });
  const create = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation(((name: string) => {
    // happy-dom would load the page; here the tests say when one is loaded.
    if (name !== 'iframe') return create(name);
    frames.push(Object.assign(create('span'), { src: '' }));
    return frames.at(-1);
  }) as typeof document.createElement);
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  // As if the scripts that run now were done.
  vi.stubGlobal('queueMicrotask', (run: () => void) => run());
  document.documentElement.removeAttribute('style');
  panel = createPanel({ greeting: () => greeting, onFillTerm: (message) => fills.push(message), onGivenUp: () => gaveUp++ });
});
afterEach(() => {
  panel.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the panel', () => {
  it('shows the page one empty element, and tells the worker the nonce that is in the frame’s address', () => {
    expect(panel.show()).toBe(true);
    expect(panel.show()).toBe(false);
    expect(hosts().map((host) => host.outerHTML)).toEqual(['<div></div>']);
    const nonce = /#([0-9a-f]{32})$/.exec(frames[0]?.src ?? '')?.[1];
    expect(frames[0]?.src ?? '').toBe(`moz-extension://0-0-0-0/sidebar.html#${nonce}`);
    expect(sent).toEqual([{ name: 'frame.announce', payload: { nonce } }]);
  });

  it('hands one port to the extension’s own origin alone, and greets first', async () => {
    panel.show();
    const frame = loaded();
    expect(frame.origin).toBe('moz-extension://0-0-0-0');
    expect(frame.data).toEqual({ kind: 'handover', nonce: frame.iframe?.src.split('#')[1] });
    panel.send({ kind: 'unreadable' });
    await portsDeliver();
    expect(frame.heard).toEqual([...greeting, { kind: 'unreadable' }]);
  });

  it('stands collapsed until the frame tells otherwise, and gives the page its margin back', async () => {
    document.documentElement.style.setProperty('margin-right', '7px');
    panel.show();
    expect(frameStyle()).toContain('width:44px');
    const frame = loaded();
    frame.say({ kind: 'layout', layout: { mode: 'push', isCollapsed: false, width: 9999 } });
    await portsDeliver();
    expect(frameStyle()).toContain('width:min(640px,92vw)');
    expect(document.documentElement.style.marginRight).toBe('640px');
    frame.say({ kind: 'layout', layout: { mode: 'push', isCollapsed: true, width: 360 } });
    await portsDeliver();
    expect(document.documentElement.style.marginRight).toBe('7px');
  });

  it('comes in when the scripts that run now are done, unless it was taken away again', async () => {
    vi.stubGlobal('queueMicrotask', (run: () => void) => void Promise.resolve().then(run));
    panel.show();
    expect(hosts()).toEqual([]);
    await Promise.resolve();
    expect(hosts()).toHaveLength(1);
    panel.renew();
    panel.remove();
    await Promise.resolve();
    expect(hosts()).toEqual([]);
  });

  it('writes no sheet anew that says the same, and asks the browser for no word', async () => {
    const asked = vi.spyOn((globalThis as unknown as { browser: { i18n: { getMessage(): string } } }).browser.i18n, 'getMessage');
    panel.show();
    const written = roots[0]?.querySelector('style')?.firstChild;
    const frame = loaded();
    frame.say({ kind: 'ready' });
    frame.say({ kind: 'layout', layout: { mode: 'overlay', isCollapsed: true, width: 360 } });
    await portsDeliver();
    expect(roots[0]?.querySelector('style')?.firstChild).toBe(written);
    expect(frames[0]?.title).toBe('Creditside');
    expect(asked).not.toHaveBeenCalled();
  });

  it('passes the rep’s wish to fill on', async () => {
    panel.show();
    loaded().say({ kind: 'fill-term', term: { days: 30 } });
    await portsDeliver();
    expect(fills).toEqual([{ kind: 'fill-term', term: { days: 30 } }]);
  });

  it('says in words that a page lets no frame live, and takes it back when one reports late', async () => {
    panel.show();
    const frame = loaded();
    await passes(1600);
    expect(roots.at(-1)?.textContent).toContain('panel_blocked');
    expect(roots.at(-1)?.querySelector('input,textarea,select')).toBeNull();
    expect(hosts()).toHaveLength(2);
    expect(frameStyle()).toContain('visibility:hidden!important');
    frame.say({ kind: 'ready' });
    await portsDeliver();
    expect(hosts()).toHaveLength(1);
    expect(frameStyle()).toContain('visibility:visible!important');
  });

  it('says nothing of the kind when the frame reports in time', async () => {
    panel.show();
    loaded().say({ kind: 'ready' });
    await portsDeliver();
    await passes(5000);
    expect(hosts()).toHaveLength(1);
  });

  it('comes back with a new nonce when the page takes it out', async () => {
    panel.show();
    const before = frames[0]?.src ?? '';
    hosts()[0]?.remove();
    await passes(200);
    expect(hosts()).toHaveLength(1);
    expect(frames.at(-1)?.src).not.toBe(before);
  });

  it('comes back with a new nonce when the page moves it, which loads the frame again', async () => {
    panel.show();
    const { iframe } = loaded();
    iframe?.dispatchEvent(new Event('load'));
    expect(hosts()).toHaveLength(0);
    await passes(200);
    expect(frames.at(-1)?.src).not.toBe(iframe?.src);
  });

  it('makes way, margin and all, for the panel of an extension that was updated', async () => {
    panel.show();
    loaded().say({ kind: 'layout', layout: { mode: 'push', isCollapsed: false, width: 360 } });
    await portsDeliver();
    vi.stubGlobal('browser', { runtime: {} });
    const next = document.createElement('div');
    document.documentElement.append(next);
    await passes(200);
    expect(hosts()).toEqual([next]);
    expect(document.documentElement.style.marginRight).toBe('');
    next.remove();
  });

  it('is renewed as often as it takes, which is not the page’s doing', () => {
    panel.renew();
    expect(frames).toHaveLength(0);
    panel.show();
    for (let count = 0; count < 50; count++) panel.renew();
    expect(frames).toHaveLength(51);
    expect(hosts()).toHaveLength(1);
    expect(gaveUp).toBe(0);
  });

  it('gives up quietly on a page that keeps taking it out, until the user asks', async () => {
    panel.show();
    for (let round = 0; round < 50; round++) {
      for (const host of hosts()) host.remove();
      await passes(200);
    }
    expect(gaveUp).toBe(1);
    expect(roots.length).toBeLessThan(10);
    expect(hosts()).toHaveLength(0);
    expect(panel.show()).toBe(false);
    panel.command('sidebar.toggle');
    expect(hosts()).toHaveLength(1);
  });

  it('passes commands on, except the one that was just obeyed by showing it', async () => {
    panel.command('term.apply');
    expect(hosts()).toHaveLength(0);
    panel.command('sidebar.toggle');
    const frame = loaded();
    panel.command('sidebar.toggle');
    panel.command('term.apply');
    await portsDeliver();
    expect(frame.heard.slice(greeting.length)).toEqual([
      { kind: 'command', command: 'sidebar.toggle' },
      { kind: 'command', command: 'term.apply' },
    ]);
  });

  it('keeps from the page where the keyboard went', () => {
    const heard: EventTarget[] = [];
    document.addEventListener('focusin', (event) => heard.push(event.target as EventTarget));
    panel.show();
    hosts()[0]?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(heard).toEqual([document.body]);
  });

  it('answers whether something lies over it', async () => {
    panel.show();
    const frame = loaded();
    const [host] = hosts();
    vi.spyOn(host as Element, 'getBoundingClientRect').mockReturnValue(new DOMRect(1000, 0, 360, 800));
    let onTop: Element | null = host ?? null;
    document.elementFromPoint = () => onTop;
    const ask = async (id: number) => {
      frame.say({ kind: 'is-covered', id });
      await portsDeliver();
      return frame.heard.at(-1);
    };
    expect(await ask(1)).toEqual({ kind: 'covered', id: 1, covered: false });
    onTop = document.body;
    expect(await ask(2)).toEqual({ kind: 'covered', id: 2, covered: true });
    onTop = host ?? null;
    document.documentElement.style.opacity = '0.01';
    expect(await ask(3)).toEqual({ kind: 'covered', id: 3, covered: true });
  });
});
