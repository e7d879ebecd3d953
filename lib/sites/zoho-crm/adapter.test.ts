// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { savedPage } from '@/tests/support/site-pages';
import { adapter } from './adapter';

describe('Zoho CRM', () => {
  it('finds the field that a tenant made for the term by its label', () => {
    const select = adapter.fillTerm(savedPage('zoho-crm', 'quote-new-nl').page, { days: 30 });
    expect(select?.steps).toEqual([{ do: 'pick', selector: '#Crm_Quotes_QUOTECF7 option', days: 30 }]);
    const list = adapter.fillTerm(savedPage('zoho-crm', 'order').page, { days: 30 });
    expect(list?.steps.map((step) => step.do)).toEqual(['open', 'wait', 'pick']);
  });

  it('fills nothing into a field with another label', () => {
    const { page } = savedPage('zoho-crm', 'quote-new-nl');
    const label = page.document.querySelector('#Crm_Quotes_QUOTECF7_label') as Element;
    label.textContent = 'Levertermijn';
    expect(adapter.fillTerm(page, { days: 30 })).toBeNull();
  });
});
