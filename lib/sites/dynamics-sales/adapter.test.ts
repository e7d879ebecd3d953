// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { savedPage } from '@/tests/support/site-pages';
import { adapter } from './adapter';

describe('Dynamics 365 Sales', () => {
  it('picks the term in a select, and in the list that newer forms open', () => {
    const select = adapter.fillTerm(savedPage('dynamics-sales', 'quote-de').page, { days: 60 });
    const button = adapter.fillTerm(savedPage('dynamics-sales', 'quote-new').page, { days: 60 });
    expect(select?.steps.map((step) => step.do)).toEqual(['pick']);
    expect(button?.steps.map((step) => step.do)).toEqual(['open', 'wait', 'pick']);
  });

  it('fills nothing when the field stands in a session in the back, or is locked', () => {
    const { page } = savedPage('dynamics-sales', 'quote-de');
    const term = page.document.querySelector('select') as HTMLSelectElement;
    term.disabled = true;
    expect(adapter.fillTerm(page, { days: 30 })).toBeNull();
    term.disabled = false;
    page.document.querySelector('[aria-hidden="true"] [data-id="editFormRoot"]')?.append(term);
    expect(adapter.fillTerm(page, { days: 30 })).toBeNull();
  });

  it('takes what is being typed in a lookup for no customer', () => {
    const { page } = savedPage('dynamics-sales', 'quote-new');
    page.document.querySelector('[data-id="customerid-FieldSectionItemContainer"]')?.replaceChildren();
    expect(adapter.read(page)[0]).not.toHaveProperty('name');
  });
});
