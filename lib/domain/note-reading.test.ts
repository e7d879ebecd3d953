import { describe, expect, it } from 'vitest';
import { noteReading } from './note-reading';
import { fitsNoLonger, MOST_MISSES, type TaughtSelector, type TaughtSite } from './taught-site';

const css = (text: string): TaughtSelector => ({ by: 'css', css: text });
const site: TaughtSite = {
  id: '00000000-0000-4000-8000-000000000000',
  version: 1,
  origin: 'https://crm.example',
  address: { path: ['quotes', '*'], params: {}, route: [] },
  kind: 'quote',
  tax: 'unknown',
  fields: { name: [css('a'), css('b'), css('c')], total: [css('t'), css('u')] },
  misses: { count: 0, last: '' },
};
const miss = (record: number) => ({ address: `/quotes/${record}`, found: null });

describe('what is known of a page that was taught', () => {
  it('fits no longer after so many records in a row without a name', () => {
    const missed = (misses: number) =>
      Array.from({ length: misses }, (_, record) => miss(record)).reduce<TaughtSite>(noteReading, site);
    expect(fitsNoLonger(missed(MOST_MISSES - 1))).toBe(false);
    expect(fitsNoLonger(missed(MOST_MISSES))).toBe(true);
    expect(fitsNoLonger(noteReading(missed(MOST_MISSES), { address: '/quotes/9', found: { name: 0 } }))).toBe(false);
  });

  it('counts a record once, however often it is loaded', () => {
    expect(noteReading(noteReading(site, miss(1)), miss(1)).misses.count).toBe(1);
  });

  it('puts in front what found a field that the first had lost', () => {
    const { fields } = noteReading(site, { address: '/quotes/2', found: { name: 2, total: 1 } });
    expect(fields).toEqual({ name: [css('c'), css('a'), css('b')], total: [css('u'), css('t')] });
  });

  it('believes no place that is not there', () => {
    expect(noteReading(site, { address: '/quotes/2', found: { name: 9, term: 1 } }).fields).toEqual(site.fields);
  });
});
