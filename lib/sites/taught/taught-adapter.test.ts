// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { AddressPattern, TaughtSite } from '@/lib/domain/taught-site';
import { pageFrom } from '@/tests/support/site-pages';
import { deriveAddress } from './derive-address';
import { matchAddress } from './match-address';
import { taughtAdapter } from './taught-adapter';

const at = (address: string) => new URL(address, 'https://crm.example');
const derive = (address: string, name = 'Wilgenhof B.V.') => deriveAddress(at(address), name);
const idOn = (pattern: AddressPattern, address: string) => matchAddress(pattern, at(address))?.recordId;

describe('the pages that are like this one', () => {
  it.each([
    ['/crm/accounts/1001', '/crm/accounts/a-77', 'a-77'],
    ['/app/v2/deal/9f0c1a2b', '/app/v2/deal/17?tab=notes', '17'],
    ['/crm/plain.html?lang=nl#/quotes/q-2041', '/crm/plain.html?lang=en#/quotes/q-2040', 'q-2040'],
    ['/index.php?module=Accounts&record=12&x=1', '/index.php?record=13&module=Accounts', '13'],
    ['/web#id=7&model=res.partner', '/web#model=res.partner&id=8&cids=1', '8'],
    ['/companies/wilgenhof-b-v', '/companies/kastanje', 'kastanje'],
    ['/offerte', '/offerte?print=1', null],
  ])('%s: %s as well', (taught, next, id) => {
    expect(idOn(derive(taught), next)).toBe(id);
  });

  it.each([
    ['/crm/accounts/1001', '/crm/accounts'],
    ['/crm/accounts/1001', '/crm/accounts/1001/edit'],
    ['/crm/accounts/1001', '/crm/quotes/1001'],
    ['/crm/accounts/1001', '/crm/accounts/list'],
    ['/index.php?module=Accounts&record=12', '/index.php?module=Leads&record=12'],
    ['/crm/#/quotes/1', '/crm/#/quotes'],
  ])('%s: not %s', (taught, next) => {
    expect(idOn(derive(taught), next)).toBeUndefined();
  });

  it('are also those of records that were never saved', () => {
    expect(matchAddress(derive('/crm/#/quotes/7'), at('/crm/#/quotes/new'))).toEqual({ recordId: null, isUnsaved: true });
  });

  it('can have an address that nothing can decode', () => {
    expect(idOn(derive('/a/%E0%A4%A'), '/a/%E0%A4%A')).toBeDefined();
  });
});

const site: TaughtSite = {
  id: '00000000-0000-4000-8000-000000000000',
  version: 1,
  origin: 'https://crm.example',
  address: derive('/quotes/1'),
  kind: 'quote',
  tax: 'included',
  fields: {
    name: [
      { by: 'css', css: '[data-qa="customer"]' },
      { by: 'label', label: 'Klant', tag: 'dt' },
    ],
    total: [{ by: 'label', label: 'Totaal', tag: 'dt' }],
    term: [{ by: 'css', css: 'select[name="term"]' }],
  },
  misses: { count: 0, last: '' },
};
const adapter = taughtAdapter([site]);
const read = (html: string, address = '/quotes/2') => adapter.read(pageFrom(html, at(address).href));

describe('the adapter of what was taught', () => {
  it('reads the next record', () => {
    const page =
      '<dl><dt>Klant:</dt><dd data-qa="customer">Eik</dd><dt>Totaal</dt><dd>€ 121,00</dd></dl><select name="term"><option selected>30 dagen</option></select>';
    expect(read(page)).toEqual([
      {
        kind: 'quote',
        name: 'Eik',
        hostRecordId: '2',
        document: { totalText: '€ 121,00', termText: '30 dagen', tax: 'included' },
        evidence: { name: '[data-qa="customer"]', totalText: 'dt "Totaal"', termText: 'select[name="term"]' },
      },
    ]);
  });

  it('tries the other selectors of a field when the first finds nothing, two, or what is no name', () => {
    const rest = '<dl><dt>Klant</dt><dd>Eik</dd></dl>';
    for (const first of ['', '<i data-qa="customer">A</i><i data-qa="customer">B</i>', '<i data-qa="customer">€ 12,00</i>'])
      expect(read(`${first}${rest}`)[0]).toMatchObject({ name: 'Eik', evidence: { name: 'dt "Klant"' } });
  });

  it('reads a customer without the label that stands in the same element, and a field as it is', () => {
    expect(read('<p data-qa="customer"><b>Klant:</b> Eik B.V.</p>')[0]?.name).toBe('Eik B.V.');
    expect(read('<p data-qa="customer">Customer name: Eik</p>')[0]?.name).toBe('Eik');
    expect(read('<p data-qa="customer">4:3 Beeld</p>')[0]?.name).toBe('4:3 Beeld');
    expect(read('<input data-qa="customer" value="Eik: hout">')[0]?.name).toBe('Eik: hout');
  });

  it('reads nothing without a name, elsewhere, or of another kind of page', () => {
    expect(read('<dl><dt>Totaal</dt><dd>€ 121,00</dd></dl>')).toEqual([]);
    expect(adapter.detect(pageFrom('', 'https://other.example/quotes/2'))).toBe('none');
    expect(adapter.detect(pageFrom('', 'https://crm.example/accounts/2'))).toBe('none');
  });

  it('takes a value for what it is only beside its label', () => {
    expect(read('<dl><dt>Klant</dt><dd>Eik</dd><dd>Beuk</dd></dl>')).toEqual([]);
    expect(read('<dl><dt>Klant</dt><dd>Eik</dd></dl><dl><dt>Klant</dt><dd>Beuk</dd></dl>')).toEqual([]);
  });

  it('survives selectors that are none', () => {
    const odd = taughtAdapter([{ ...site, fields: { name: [{ by: 'css', css: ':::' }] } }]);
    expect(odd.read(pageFrom('<p>x</p>', at('/quotes/2').href))).toEqual([]);
  });
});
