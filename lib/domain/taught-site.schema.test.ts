import { describe, expect, it } from 'vitest';
import { taughtFile, taughtSite } from './taught-site.schema';

const site = {
  id: '00000000-0000-4000-8000-000000000000',
  version: 1,
  origin: 'https://crm.example:8443',
  address: { path: ['quotes', '*'], params: { view: 'form' }, route: [] },
  kind: 'quote',
  tax: 'included',
  fields: { name: [{ by: 'css', css: 'dd[data-field="a: \\"b\\""] > b:nth-child(2):nth-last-child(1)' }] },
  misses: { count: 0, last: '' },
};
const isTaken = (change: object) => taughtSite.safeParse({ ...site, ...change }).success;
const byCss = (css: string) => ({ fields: { name: [{ by: 'css', css }] } });

describe('what may be stored of a taught page', () => {
  it('is what is derived', () => {
    expect(isTaken({})).toBe(true);
  });

  it.each([
    ['a selector that makes the page work', byCss('body:has(div:has(span))')],
    ['a selector that looks elsewhere', byCss('main:is(a, b)')],
    ['a list of selectors', byCss('a, b')],
    ['what hides between two strings', byCss('[a="x"]:has([b="y"])')],
    ['a selector of no end', byCss('a '.repeat(300))],
    ['no selector', { fields: { name: [] } }],
    ['no name', { fields: { total: site.fields.name } }],
    ['a field that nobody points at', { fields: { ...site.fields, iban: site.fields.name } }],
    ['another version', { version: 2 }],
    ['no origin', { origin: 'https://crm.example/path' }],
    ['a file', { origin: 'file://' }],
    ['an address of no end', { address: { ...site.address, path: Array(50).fill('a') } }],
    ['something beside', { script: 'x' }],
  ])('is not %s', (_, change) => {
    expect(isTaken(change)).toBe(false);
  });

  it('is of a file that says what it is, and no more than people teach', () => {
    expect(taughtFile.safeParse({ creditside: 'taught-sites', sites: [site] }).success).toBe(true);
    expect(taughtFile.safeParse({ sites: [site] }).success).toBe(false);
    expect(taughtFile.safeParse({ creditside: 'taught-sites', sites: Array(101).fill(site) }).success).toBe(false);
  });
});
