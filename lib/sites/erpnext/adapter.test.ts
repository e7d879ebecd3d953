// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFrom, savedPage } from '@/tests/support/site-pages';
import { adapter } from './adapter';

describe('ERPNext', () => {
  it.each([
    ['/app/quotation/SAL-QTN-2026-00012', 'quote'],
    ['/desk/sales-order/A%2F12', 'order'],
    ['/app/sales-invoice/new-sales-invoice-1', 'invoice'],
    ['/app/customer/new-customer-1', 'none'],
    ['/app/customer', 'list'],
    ['/app/quotation/view/report', 'list'],
    ['/app/purchase-invoice/ACC-PINV-1', 'none'],
    ['/app/home', 'none'],
  ])('knows %s as %s before anything is drawn', (path, kind) =>
    expect(adapter.detect(pageFrom('', `https://erp.example.nl${path}`))).toBe(kind),
  );

  it('reads the page that is shown, not those that are kept, and no dialog', () => {
    const { page } = savedPage('erpnext', 'quotation-en');
    expect(page.document.querySelectorAll('[data-fieldname="customer_name"]').length).toBeGreaterThan(2);
    expect(adapter.read(page)).toMatchObject([{ name: 'Scheepswerf De Boeg B.V.', document: { totalText: '€ 2,420.00' } }]);
  });

  it('takes what a locked field shows, not what its input last held', () => {
    expect(adapter.read(savedPage('erpnext', 'sales-order').page)[0]?.name).toBe('Scheepswerf De Boeg B.V.');
  });

  it('fills a term only where its tab is open: elsewhere the field can not have the focus', () => {
    expect(adapter.fillTerm(savedPage('erpnext', 'quotation-nl').page, { days: 30 })?.steps.map((step) => step.do)).toEqual([
      'type',
      'wait',
      'pick',
    ]);
    expect(adapter.fillTerm(savedPage('erpnext', 'quotation-en').page, { days: 30 })).toBeNull();
    expect(adapter.fillTerm(savedPage('erpnext', 'sales-order').page, { days: 30 })).toBeNull();
  });
});
