// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteId } from '@/lib/domain/ids';
import { defineSite } from '@/lib/sites/contract';
import { readFields } from '@/lib/sites/dom';
import { ownHosts } from './own-hosts';
import { type PageState, startReader } from './reader';

const plain = defineSite({
  id: 'plain' as SiteId,
  readyWhen: ['main'],
  detect: ({ url }) => (url.hash.startsWith('#/r') ? 'debtor' : url.hash === '#/list' ? 'list' : 'none'),
  read: ({ document }) => {
    const { text, evidence } = readFields(document, { name: ['b'] });
    return text.name ? [{ kind: 'debtor', ...text, evidence }] : [];
  },
});
const throwing = defineSite({
  ...plain,
  id: 'throwing' as SiteId,
  detect: () => {
    throw new Error('odd page');
  },
});
const polled = defineSite({
  ...plain,
  id: 'polled' as SiteId,
  pollMs: 400,
  read: () => [{ kind: 'debtor', name: document.title, evidence: {} }],
});

let reader: ReturnType<typeof startReader> | undefined;
let states: PageState[] = [];
const names = () => states.map((state) => (state.is === 'read' ? (state.sightings[0]?.name ?? '-') : state.is));
const start = (...adapters: Parameters<typeof startReader>[0]) => {
  reader = startReader(adapters, (state) => states.push(state));
  reader.readNow();
};
const show = (markup: string) => {
  document.body.innerHTML = markup;
};
/** happy-dom changes the address without the event. */
const go = (hash: string) => {
  location.hash = hash;
  window.dispatchEvent(new Event('hashchange'));
};
/** Mutation records and the timers behind events come a turn later. */
const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  location.hash = '#/r1';
  states = [];
  show('<main><b>One</b></main>');
});
afterEach(() => {
  reader?.stop();
  vi.useRealTimers();
});

describe('the reader', () => {
  it('tells at once what the page says, and each change of it once', async () => {
    start(plain);
    expect(names()).toEqual(['One']);
    show('<main><b>Two</b><i>and more</i></main>');
    await passes(1);
    expect(names()).toEqual(['One', 'Two']);
    document.querySelector('i')?.append('!');
    await passes(2000);
    expect(names()).toEqual(['One', 'Two']);
  });

  it('hears an edit after the page has heard it', async () => {
    show('<main><b>One</b><input></main>');
    start(plain);
    const [field, name] = [document.querySelector('input'), document.querySelector('b')];
    field?.addEventListener('input', () => name?.replaceChildren('Edited'));
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await passes(5);
    expect(names()).toEqual(['One', 'Edited']);
  });

  it('leaves the record before it at once when the address changes, and then has patience', async () => {
    start(plain);
    go('#/r2');
    show('<main></main>');
    await passes(50);
    expect(names()).toEqual(['One', '-']);
    await passes(1500);
    expect(names()).toEqual(['One', '-']);
    await passes(1000);
    expect(names()).toEqual(['One', '-', 'unreadable']);
    show('<main><b>Two</b></main>');
    await passes(50);
    expect(names().at(-1)).toBe('Two');
  });

  it('tells a record page as soon as its adapter comes in, so that the panel starts while the page still loads', () => {
    show('');
    const adapters: (typeof plain)[] = [];
    reader = startReader(adapters, (state) => states.push(state));
    reader.readNow();
    adapters.push(plain);
    reader.readNow();
    expect(names()).toEqual(['unknown', '-']);
  });

  it('looks again when the page has been loaded: a browser fills fields without a word', async () => {
    show('<main><input></main>');
    start({
      ...plain,
      read: ({ document }) => [{ kind: 'debtor', name: document.querySelector('input')?.value ?? '', evidence: {} }],
    });
    Object.assign(document.querySelector('input') as HTMLInputElement, { value: 'Kept' });
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await passes(200);
    expect(names()).toEqual(['', 'Kept']);
  });

  it('keeps a record on screen while the page draws it again', async () => {
    start(plain);
    show('<main></main>');
    await passes(300);
    show('<main><b>One</b></main>');
    await passes(3000);
    expect(names()).toEqual(['One']);
  });

  it('names nobody on a list, and nothing on a page that no adapter knows', async () => {
    start(plain);
    go('#/list');
    await passes(100);
    go('');
    await passes(100);
    expect(names()).toEqual(['One', '-', 'unknown']);
  });

  it('is not stopped by an adapter that throws', () => {
    start(throwing, plain);
    expect(names()).toEqual(['One']);
  });

  it('polls where values change without any event, and only there', async () => {
    document.title = 'First';
    start(polled);
    document.title = 'Second';
    await passes(500);
    expect(names()).toEqual(['First', 'Second']);
  });

  it('tells nothing while it is held, and what came of it afterwards', async () => {
    start(plain);
    reader?.hold(true);
    show('<main><b>Half</b></main>');
    await passes(300);
    show('<main><b>Whole</b></main>');
    reader?.hold(false);
    expect(names()).toEqual(['One', 'Whole']);
  });

  it('cuts a name of a megabyte, and every other text', () => {
    show(`<main><b>${'<i>'.repeat(3)}${'x'.repeat(1_000_000)}</b></main>`);
    start({
      ...plain,
      read: (page) =>
        plain
          .read(page)
          .map((sighting) => ({ ...sighting, phone: 'y'.repeat(5000), emailDomains: Array(50).fill('z'.repeat(900)) })),
    });
    expect(JSON.stringify(states).length).toBeLessThan(3000);
    expect(names()[0]).toHaveLength(200);
  });

  it('takes its own frame for no change of the page, and whatever comes with it for one', async () => {
    let reads = 0;
    start({
      ...plain,
      read: (page) => {
        reads++;
        return plain.read(page);
      },
    });
    const host = document.createElement('div');
    ownHosts.add(host);
    document.documentElement.append(host);
    await passes(1000);
    expect(reads).toBe(1);
    host.remove();
    document.documentElement.append(host);
    show('<main><b>Two</b></main>');
    await passes(1);
    expect(names()).toEqual(['One', 'Two']);
    host.remove();
  });

  it('takes at most five sightings', () => {
    start({ ...plain, read: () => Array(1000).fill({ kind: 'debtor', name: 'x', evidence: {} }) });
    expect(states[0]).toMatchObject({ sightings: { length: 5 } });
  });

  it('takes markup in a name for what it is: text', () => {
    show('<main><b>&lt;img src=x onerror=alert(1)&gt; B.V.</b></main>');
    start(plain);
    expect(names()).toEqual(['<img src=x onerror=alert(1)> B.V.']);
  });

  it('reads little of a page that never stops changing', async () => {
    let reads = 0;
    start({
      ...plain,
      read: (page) => {
        reads++;
        return plain.read(page);
      },
    });
    for (let count = 0; count < 3000; count++) {
      document.querySelector('b')?.replaceChildren(`Name ${count}`);
      await passes(1);
    }
    expect(reads).toBeLessThan(600);
    await passes(5000);
    expect(names().at(-1)).toBe('Name 2999');
  });

  it('is silent once stopped', async () => {
    start(plain);
    reader?.stop();
    show('<main><b>Two</b></main>');
    go('#/r2');
    await passes(5000);
    expect(names()).toEqual(['One']);
  });
});
