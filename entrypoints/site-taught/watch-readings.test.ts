// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TaughtSite } from '@/lib/domain/taught-site';
import { createWatch } from './watch-readings';

const site: TaughtSite = {
  id: '10000000-0000-4000-8000-000000000000',
  version: 1,
  origin: 'https://crm.example',
  address: { path: ['quotes', '*'], params: {}, route: [] },
  kind: 'quote',
  tax: 'included',
  fields: {
    name: [
      { by: 'css', css: '[data-qa="name"]' },
      { by: 'css', css: 'h1' },
    ],
  },
  misses: { count: 0, last: '' },
};

function watched(own: TaughtSite = site) {
  const tell = vi.fn();
  const watch = createWatch([own], tell);
  const saw = (record: string, html: string) => {
    document.body.innerHTML = html;
    watch.saw({ document, url: new URL(`https://crm.example/${record}`) });
  };
  return { tell, saw, stop: watch.stop };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('how a taught page reads', () => {
  it('is told of a record that shows no name in time, once', () => {
    const { tell, saw } = watched();
    saw('quotes/1', '');
    saw('quotes/1', '<p>loading</p>');
    vi.advanceTimersByTime(10_000);
    saw('quotes/1', '');
    expect(tell).toHaveBeenCalledExactlyOnceWith({ id: site.id, address: 'https://crm.example/quotes/1', found: null });
  });

  it('is not told of a record that was left before, of one that comes late, or of another page', () => {
    const { tell, saw } = watched();
    saw('quotes/1', '');
    vi.advanceTimersByTime(1000);
    saw('quotes/2', '<i data-qa="name">Eik</i>');
    saw('accounts/2', '');
    vi.advanceTimersByTime(10_000);
    expect(tell).not.toHaveBeenCalled();
  });

  it('is told when another selector had to find it, and when it reads again', () => {
    const { tell, saw } = watched();
    saw('quotes/1', '<h1>Eik</h1>');
    expect(tell).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ found: { name: 1 } }));
    const again = watched({ ...site, misses: { count: 5, last: '' } });
    again.saw('quotes/1', '<i data-qa="name">Eik</i>');
    expect(again.tell).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ found: { name: 0 } }));
  });

  it('is told no more once it was stopped', () => {
    const { tell, saw, stop } = watched();
    saw('quotes/1', '');
    stop();
    vi.advanceTimersByTime(10_000);
    expect(tell).not.toHaveBeenCalled();
  });
});
