// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { TaughtSelector, TaughtSite } from '@/lib/domain/taught-site';
import { pageFrom } from '@/tests/support/site-pages';
import { fillTaughtTerm } from './fill-taught-term';

const LABEL: TaughtSelector = { by: 'label', label: 'Betaaltermijn', tag: 'span' };
const site = (term: readonly TaughtSelector[] = [LABEL], kind: TaughtSite['kind'] = 'quote'): TaughtSite => ({
  id: '00000000-0000-4000-8000-000000000000',
  version: 1,
  origin: 'https://crm.example',
  address: { path: [], params: {}, route: [] },
  kind,
  tax: 'included',
  fields: { name: [{ by: 'css', css: 'h1' }], term },
  misses: { count: 0, last: '' },
});

/** What is filled into the field, and whether its selector finds the field and nothing else. */
function fill(field: string, of: TaughtSite = site()) {
  const { document } = pageFrom(`<main><label><span>Betaaltermijn</span>${field}</label></main>`, 'https://crm.example/q/1');
  const filled = fillTaughtTerm(document, of, { days: 14 });
  const found = filled ? [...document.querySelectorAll(filled.field)] : [];
  return { step: filled?.steps[0], steps: filled?.steps.length, found: found.map(({ localName }) => localName) };
}

describe('a term in a page that was taught', () => {
  it('is picked in a select, by its days', () => {
    const filled = fill('<select><option value="a">14 dagen</option><option value="b" selected>30 dagen</option></select>');
    expect(filled).toMatchObject({ step: { do: 'pick', days: 14 }, steps: 1, found: ['select'] });
  });

  it.each([
    ['<input type="number" value="30">', '14'],
    ['<input type="number">', '14'],
    ['<input value="30 dagen">', '14 dagen'],
    ['<input type="text" value="30">', '14'],
  ])('is written over the days of %s', (field, value) => {
    expect(fill(field)).toMatchObject({ step: { do: 'set', value }, steps: 1, found: ['input'] });
  });

  it.each([
    '<b>30 dagen</b>',
    '<input type="text">',
    '<input value="1 maand">',
    '<input value="30 dagen einde maand">',
    '<input value="2/10 net 30">',
    '<input value="30" readonly>',
    '<input value="30" disabled>',
    '<input value="30" list="terms">',
    '<input value="30" role="combobox">',
    '<input type="checkbox" value="30">',
    '<select disabled><option>30 dagen</option></select>',
    '<input value="30"><input value="2">',
  ])('is left alone in %s', (field) => {
    expect(fill(field).step).toBeUndefined();
  });

  it('is found in what was wrapped around the field, and not in a field of another customer page', () => {
    const around = '<i data-qa="term"><select><option selected>30 dagen</option></select></i>';
    expect(fill(around, site([{ by: 'css', css: '[data-qa="term"]' }])).found).toEqual(['select']);
    expect(fill(around, site([LABEL], 'debtor')).step).toBeUndefined();
    expect(fill(around, site([])).step).toBeUndefined();
  });
});
