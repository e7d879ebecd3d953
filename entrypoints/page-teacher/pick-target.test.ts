// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { pickTarget } from './pick-target';

const PAGE = `<dl><dt>Klant</dt><dd id="c">Wilgenhof B.V.</dd></dl>
  <table><tr><th>Totaal excl. btw</th><td id="t">€ 100,00</td></tr></table>`;
const target = (id: string) => ({ element: document.getElementById(id) as Element, frames: [] });

beforeEach(() => {
  location.href = 'https://crm.example/quotes/2041?lang=nl';
  document.body.innerHTML = PAGE;
});

describe('what is known of an element that was pointed at', () => {
  it('is what it says, how it is found, and on which pages', () => {
    expect(pickTarget(target('c'), 'name', null)).toMatchObject({
      text: 'Wilgenhof B.V.',
      selectors: [{ by: 'label', label: 'Klant', tag: 'dt' }],
      isByPlace: false,
      origin: 'https://crm.example',
      address: { path: ['quotes', '*'], params: {}, route: [] },
      kind: 'quote',
    });
  });

  it('is the customer without the label that stands in the same element', () => {
    document.body.innerHTML = '<p id="c" class="customer"><b>Klant:</b> Wilgenhof</p>';
    expect(pickTarget(target('c'), 'name', null)).toMatchObject({ text: 'Wilgenhof' });
  });

  it('is whether a total has VAT in it, by the words beside it', () => {
    expect(pickTarget(target('t'), 'total', document)).toMatchObject({ kind: 'quote', tax: 'excluded' });
  });

  it('is a reason where it can be none', () => {
    expect(pickTarget(target('c'), 'total', document)).toBe('no-value');
    expect(pickTarget(target('t'), 'name', null)).toBe('no-value');
    expect(pickTarget(target('t'), 'total', document.implementation.createHTMLDocument())).toBe('other-frame');
  });
});
