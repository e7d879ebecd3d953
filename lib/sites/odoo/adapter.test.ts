// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { savedPage } from '@/tests/support/site-pages';
import { adapter } from './adapter';
import { odooAddress } from './address';

const at = (path: string) => odooAddress(new URL(path, 'https://erp.example.nl'));

describe('Odoo', () => {
  it.each([
    ['/odoo/sales/12', { record: '12' }],
    ['/odoo/customers/7/sales/12', { record: '12' }],
    ['/odoo/customers/7/action-45', {}],
    ['/odoo/action-sale.action_orders/12', { record: '12' }],
    ['/odoo/sale.order/12?debug=1', { model: 'sale.order', record: '12' }],
    ['/odoo/sales/12/sale.order/13', { model: 'sale.order', record: '13' }],
    ['/odoo/sales/new', {}],
    ['/scoped_app/sales/12', { record: '12' }],
    ['/web#id=12&model=sale.order&view_type=form', { model: 'sale.order', record: '12' }],
    ['/web#model=sale.order&view_type=list', { model: 'sale.order' }],
    ['/shop/12', null],
    ['/web/login', null],
  ])('reads the address %s', (path, expected) => expect(at(path)).toEqual(expected));

  it('takes a record in a dialog for no page', () => {
    expect(savedPage('odoo', 'quote-en').page.document.querySelectorAll('[name="tax_totals"]')).toHaveLength(2);
    expect(adapter.read(savedPage('odoo', 'quote-en').page)[0]?.document?.totalText).toBe('€ 2,420.00');
  });

  it.each([
    ['quote-en', 'quote', 'Scheepswerf De Boeg B.V.'],
    ['order-16', 'order', 'Touwslagerij Lijn 3'],
    ['invoice', 'invoice', 'Scheepswerf De Boeg B.V.'],
    ['purchase-order', 'none', undefined],
    ['vendor-bill', 'none', undefined],
  ])('knows %s while a tab is open that has no lines', (name, kind, customer) => {
    const { page } = savedPage('odoo', name);
    // The body of a tab is in the page only while it is open; the totals stand below the lines.
    for (const body of page.document.querySelectorAll(':is([name$="_line"], [name$="_line_ids"], [name="tax_totals"])'))
      body.remove();
    expect(adapter.detect(page)).toBe(kind);
    expect(adapter.read(page)[0]?.name).toBe(customer);
  });

  it('takes a company that belongs to another for the customer itself', () => {
    const { page } = savedPage('odoo', 'contact-person');
    const item = (type: string, isChosen: boolean) =>
      `<div class="o_radio_item"><input type="radio" name="t" data-value="${type}" ${isChosen ? 'checked' : ''}></div>`;
    const show = (isCompany: boolean) => {
      page.document.querySelector('[name="company_type"]')?.remove();
      const radio = `<div name="company_type" class="o_field_widget o_field_radio">${item('person', !isCompany)}${item('company', isCompany)}</div>`;
      page.document.querySelector('.oe_title')?.insertAdjacentHTML('afterbegin', radio);
      return adapter.read(page)[0];
    };
    expect(show(true)).toMatchObject({ name: 'Ilse Roos', hostDebtorId: show(true)?.hostRecordId });
    expect(show(false)?.name).toBe('Scheepswerf De Boeg B.V.');
  });

  it('knows another model by the address, whatever the form looks like', () => {
    const { page } = savedPage('odoo', 'quote-en');
    expect(adapter.detect({ ...page, url: new URL('https://erp.example.nl/odoo/rental.order/1') })).toBe('none');
  });

  it('hears of an edited quantity: the total is text that changes in place', async () => {
    const { page } = savedPage('odoo', 'quote-en');
    const total = page.document.querySelector('.o_action_manager [name="amount_total"]')?.firstChild as Text;
    const heard = new Promise((resolve) => {
      const observer = new MutationObserver(resolve);
      observer.observe(page.document, { childList: true, subtree: true, characterData: true });
    });
    total.data = '€ 2,662.00';
    await heard;
    expect(adapter.read(page)[0]?.document?.totalText).toBe('€ 2,662.00');
  });

  it('takes a term that is being typed for none', () => {
    const { page } = savedPage('odoo', 'quote-en');
    page.document
      .querySelector('.o_action_manager [name="payment_term_id"] .o-autocomplete')
      ?.insertAdjacentHTML('beforeend', '<ul class="o-autocomplete--dropdown-menu"></ul>');
    expect(adapter.read(page)[0]?.document).not.toHaveProperty('termText');
  });

  it('fills the term of the page, and none that is locked', () => {
    const fill = adapter.fillTerm(savedPage('odoo', 'quote-nl').page, { days: 30 });
    expect(fill?.steps.map((step) => step.do)).toEqual(['type', 'wait', 'pick']);
    expect(adapter.fillTerm(savedPage('odoo', 'order-16').page, { days: 30 })).toBeNull();
  });
});
