// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFrom } from '@/tests/support/site-pages';
import { readGeneric } from './read-generic';

const read = (body: string, head = '', lang = 'nl') =>
  readGeneric(pageFrom(`<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`, 'https://any.example/x'));
const claims = (body: string, head?: string) => read(body, head).map(({ kind, evidence, locale, ...claim }) => claim);

describe('a page without an adapter', () => {
  it('names its customer by label, in a list of terms', () => {
    const [first] = read(
      '<dl><dt>Klant</dt><dd>Wilgenhof B.V.</dd><dt>Debiteurnummer:</dt><dd>10244</dd><dt>Plaats</dt><dd>Ede</dd></dl>',
    );
    expect(first).toEqual({
      kind: 'debtor',
      name: 'Wilgenhof B.V.',
      debtorNumber: '10244',
      city: 'Ede',
      locale: 'nl',
      evidence: { name: 'label', debtorNumber: 'label', city: 'label' },
    });
  });

  it.each([
    ['en', 'Customer', 'Total incl. VAT', 'Payment terms', 'Valid until'],
    ['de', 'Kunde', 'Gesamtbetrag', 'Zahlungsziel', 'Gültig bis'],
    ['fr', 'Client', 'Total TTC', 'Conditions de paiement', 'Valable jusqu’au'],
    ['nl', 'Klant', 'Totaal incl. btw', 'Betalingstermijn', 'Geldig tot'],
  ])('reads a quote in a table by its labels (%s)', (lang, name, total, term, until) => {
    const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
    const table = `<table>${row(name, 'Kastanje')}${row(total, '€ 1.210,00')}${row(term, '30')}${row(until, '1-12-2026')}</table>`;
    const [first] = read(table, '', lang);
    expect(first).toMatchObject({
      kind: 'quote',
      name: 'Kastanje',
      document: { totalText: '€ 1.210,00', termText: '30', expiryText: '1-12-2026', tax: 'included' },
    });
  });

  it.each([
    ['<p><strong>Klant:</strong> Wilgenhof B.V.</p><p><strong>Debiteurnummer:</strong> 10244</p><p><b>Plaats:</b> Ede</p>'],
    ['<div><b>Klant</b> Wilgenhof B.V.</div><div><b>Debiteurnr.</b><!--x1--> 10244</div><div><b>Plaats</b>: Ede</div>'],
    ['<td><b>Klant</b><br>Wilgenhof B.V.<br>Laan 1</td><p><i>x</i><br><b>Debiteur #</b> 10244<br><b>Plaats</b> Ede</p>'],
  ])('reads what stands behind a label as plain text, and nothing of the next line', (body) =>
    expect(read(body)[0]).toMatchObject({ name: 'Wilgenhof B.V.', debtorNumber: '10244', city: 'Ede' }),
  );

  it.each([
    ['Gesamtbetrag inkl. MwSt.', 'Délai de règlement', 'USt-IdNr.', 'included'],
    ['Totaalbedrag inclusief BTW', 'Betalingstermijn (dagen)', 'Btw-identificatienummer', 'included'],
    ['Total excluding Tax', 'Payment terms', 'Tax ID no.', 'excluded'],
  ])('knows %s, %s and %s', (total, term, vat, tax) => {
    const terms = [total, '1.210,00', term, '30', vat, 'DE136695976'].map((text, at) =>
      at % 2 ? `<dd>${text}</dd>` : `<dt>${text}</dt>`,
    );
    const document = { totalText: '1.210,00', termText: '30', tax };
    expect(read(`<dl>${terms.join('')}</dl>`)[0]).toMatchObject({ vatId: 'DE136695976', document });
  });

  it('takes no line for the total, no count for an amount, and no amount for a name', () => {
    const line =
      '<table><thead><tr><th>Item</th><th>Total</th></tr></thead><tbody><tr><td>Plank</td><td>€ 400,00</td></tr></tbody></table>';
    const [first] = read(
      `<a>Total</a><a>12</a>${line}<div><b>Total</b><b>€ 484,00</b></div><div><p>Klant</p></div><p>€ 484,00</p>`,
    );
    expect(first).not.toHaveProperty('name');
    expect(first?.document?.totalText).toBe('€ 484,00');
  });

  it('believes what can be seen before a dialog that is closed', () => {
    const page = pageFrom('<p id="x">Klant: Ander B.V.</p><p>Klant: Wilgenhof</p><p>Plaats: Ede</p>', 'https://any.example/x');
    Object.assign(page.document.getElementById('x') as Element, { checkVisibility: () => false });
    expect(readGeneric(page)[0]).toMatchObject({ name: 'Wilgenhof', city: 'Ede' });
  });

  it('takes a word in the middle of a sentence for no label', () =>
    expect(read('<p>Beste <b>klant</b>, wij sturen u dit</p><p>Meer tekst</p>')).toEqual([]));

  it('reads fields of a form, by their labels, and no password', () => {
    const form =
      '<label for="a">Bedrijfsnaam</label><input id="a" value="Linde Bouw"><label>Naam <input type="password" value="geheim"></label>';
    expect(claims(form)[0]).toEqual({ name: 'Linde Bouw' });
    expect(JSON.stringify(read(form))).not.toContain('geheim');
  });

  it('takes a total without VAT for what it is', () => {
    const [first] = read('<p>Subtotaal: € 1.000,00</p><p>BTW 21%: € 210,00</p>');
    expect(first?.document).toEqual({ totalText: '€ 1.000,00', taxText: '€ 210,00', tax: 'excluded' });
  });

  it('finds identifiers that pass their check digits anywhere in the text, each a claim of its own', () => {
    const text =
      '<p>Btw NL1000.00.024.B01 te Ede of NL100000001B01, IBAN NL91 ABNA 0417 1643 00 te Ede, order NL91ABNA0417164301</p>';
    const found = claims(text);
    expect(found.flatMap(({ vatId }) => vatId ?? [])).toEqual(['NL100000024B01']);
    expect(found.flatMap(({ iban }) => iban ?? [])).toEqual(['NL91ABNA0417164300']);
  });

  it('finds a trade register number that is called one, and addresses', () => {
    const found = claims(
      '<footer>KvK-nummer 12345678 · <a href="mailto:x@wilgenhof.example">info@wilgenhof.example</a> · 87654321</footer>',
    );
    expect(found).toContainEqual({ registrationNumber: '12345678' });
    expect(found).toContainEqual({ email: 'info@wilgenhof.example' });
    expect(found.some(({ registrationNumber }) => registrationNumber === '87654321')).toBe(false);
  });

  it('believes what the page tells machines, and its headings last', () => {
    const json = JSON.stringify({ '@type': 'Invoice', customer: { name: 'Eik & Zn.', address: { addressLocality: 'Tiel' } } });
    const found = claims(
      '<h1>Eik &amp; Zn.</h1>',
      `<title>Klantkaart - Havik</title><script type="application/ld+json">${json}</script>`,
    );
    expect(found).toEqual([{ name: 'Eik & Zn.', city: 'Tiel' }, { name: 'Eik & Zn.' }, { name: 'Klantkaart' }]);
  });

  it('says nothing of a page that says nothing', () => {
    expect(read('')).toEqual([]);
    expect(read('<p>x</p><script>{"vat":"NL"}</script>')).toEqual([]);
  });

  it('survives broken and boundless pages', () => {
    const nested = '{"a":'.repeat(5000);
    expect(read('<p>ok</p>', `<script type="application/ld+json">${nested}</script>`)).toEqual([]);
    const many = `<dl>${'<dt>Klant</dt><dd>Iemand</dd>'.repeat(5000)}</dl>`;
    expect(claims(many)[0]).toEqual({ name: 'Iemand' });
  });
});
