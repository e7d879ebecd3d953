// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFrom } from '@/tests/support/site-pages';
import { readGeneric } from './read-generic';

const read = (body: string) => readGeneric(pageFrom(`<html lang="nl"><body>${body}</body></html>`, 'https://any.example/x'))[0];
const CUSTOMER = { name: 'Schmidt GmbH', debtorNumber: '10244' };

describe('a value that does not stand right behind its label', () => {
  it.each([
    [
      'under a label that floats over it',
      '<div><input value="Schmidt GmbH" placeholder=" "><label>Firma</label></div><div><input value="10244"><label>Kundennr.</label></div>',
    ],
    [
      'in a field that says by what it is named',
      '<div id="a">Kunde</div><i>*</i><input aria-labelledby="a" value="Schmidt GmbH"><div><label id="b"><span>Kundennr.</span></label><i></i></div><p><input aria-labelledby="b c" value="10244"></p>',
    ],
    [
      'in a field that has its name in itself',
      '<input aria-label="Kunde" value="Schmidt GmbH"><input placeholder="Kundennummer" value="10244">',
    ],
    [
      'beside the field in which a choice is searched',
      '<label>Customer</label><div><div><div class="single">Schmidt GmbH</div><div><input role="combobox" value=""></div></div><input type="hidden" value="17"></div><div><b>Customer no:</b> 10244</div>',
    ],
    [
      'behind a sign or a button without words',
      '<p><span>Kunde</span><svg></svg><span>Schmidt GmbH</span></p><div><label>Kundennr.</label><button></button><span>10244</span></div>',
    ],
    [
      'in the same element as its label',
      '<div>Kunde: <a href="#">Schmidt GmbH</a></div><ul><li>Kundennr. <span>10244</span></li></ul>',
    ],
    [
      'in the only line of a table, under its head',
      '<table><thead><tr><th>Kunde</th><th>Kundennr.</th></tr></thead><tbody><tr><td>Schmidt GmbH</td><td>10244</td></tr></tbody></table>',
    ],
  ])('is found %s', (_, body) => expect(read(body)).toMatchObject(CUSTOMER));

  it('is nobody of a list with more lines, and no word that stands for an empty field', () => {
    const line = '<tr><td>Schmidt GmbH</td></tr>';
    expect(read(`<table><thead><tr><th>Kunde</th></tr></thead><tbody>${line}${line}</tbody></table>`)).toBeUndefined();
    const empty = '<div><span class="x-placeholder">Choose one</span><input role="combobox" value=""></div>';
    expect(read(`<label>Customer</label>${empty}`)).toBeUndefined();
  });

  it('is not the next field, where the own one is empty', () =>
    expect(read('<div><input value=""><label>Firma</label></div><div><input value="Kleve"><label>Ort</label></div>')).toEqual({
      kind: 'debtor',
      city: 'Kleve',
      locale: 'nl',
      evidence: { city: 'label' },
    }));

  it('is no remark on the label', () =>
    expect(read('<table><tr><td>Total: <small>(EUR)</small></td><td>1.210,00</td></tr></table>')?.document?.totalText).toBe(
      '1.210,00',
    ));

  it('is no total that counts something', () => {
    expect(read('<div><span>Total</span> <span>25 records</span></div>')).toBeUndefined();
    expect(read('<div><span>Total</span> <span>1 210 kr</span></div>')?.document?.totalText).toBe('1 210 kr');
  });
});
