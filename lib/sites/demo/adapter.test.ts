// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFrom, savedPage } from '@/tests/support/site-pages';
import { adapter } from './adapter';

const quote = (html: string, route = '/quotes/q-1') => pageFrom(html, `http://127.0.0.1:4100/crm/#${route}`);

describe('the demo CRM', () => {
  it('falls back to the total without VAT, and says so', () => {
    const page = quote(
      '<main data-page="quote" data-record-id="q-1"><i data-field="total-excl">€ 100,00</i><i data-field="tax">€ 21,00</i></main>',
    );
    expect(adapter.read(page)[0]?.document).toMatchObject({ totalText: '€ 100,00', taxText: '€ 21,00', tax: 'excluded' });
  });

  it('says that a quote was never saved', () => {
    const page = quote('<main data-page="quote"><i data-field="total-incl">€ 1,00</i></main>', '/quotes/new');
    expect(adapter.read(page)).toMatchObject([{ kind: 'quote', document: { isUnsaved: true } }]);
  });

  it('reads nothing while the page still shows the record before this one', () => {
    const { page } = savedPage('demo', 'account-nl');
    expect(adapter.read({ ...page, url: new URL('http://127.0.0.1:4100/crm/#/quotes/q-77') })).toEqual([]);
  });

  it('chooses a term by its number of days, where there is a field for one', () => {
    expect(adapter.fillTerm(savedPage('demo', 'quote-nl').page, { days: 30 })?.steps).toEqual([
      { do: 'set', selector: 'main[data-page] select[data-field="term"]', value: '30' },
    ]);
    expect(adapter.fillTerm(savedPage('demo', 'account-nl').page, { days: 30 })).toBeNull();
  });
});
