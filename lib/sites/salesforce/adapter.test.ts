// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { savedPage } from '@/tests/support/site-pages';
import { adapter } from './adapter';

describe('Salesforce Lightning', () => {
  it('reads nothing while only views of earlier records are in the page', () => {
    const { page } = savedPage('salesforce', 'account-en');
    page.document.querySelector('.active')?.classList.remove('active');
    expect(adapter.read(page)).toEqual([]);
  });

  it('opens the choice of the term in the view in front, and picks by the number of days', () => {
    const { page } = savedPage('salesforce', 'quote-editing-nl');
    const fill = adapter.fillTerm(page, { days: 30 });
    expect(fill?.steps.map((step) => step.do)).toEqual(['open', 'wait', 'pick']);
    expect(page.document.querySelector(fill?.field ?? '')?.textContent).toBe('60 dagen');
  });

  it('offers no field where the term is only shown, nor for prepayment', () => {
    expect(adapter.fillTerm(savedPage('salesforce', 'order').page, { days: 30 })).toBeNull();
    expect(adapter.fillTerm(savedPage('salesforce', 'quote-editing-nl').page, { days: -1 })).toBeNull();
  });
});
