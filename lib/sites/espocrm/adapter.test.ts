// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFrom, savedPage } from '@/tests/support/site-pages';
import { adapter } from './adapter';

describe('EspoCRM', () => {
  it.each([
    ['#Account/view/1a', 'debtor'],
    ['#Account/create', 'none'],
    ['#Opportunity/view/1a/rootUrl=x', 'quote'],
    ['#Opportunity/create', 'quote'],
    ['#Opportunity', 'list'],
    ['#Opportunity/list/primaryFilter=open', 'list'],
    ['#Account/related/1a/opportunities', 'none'],
    ['#Report/view/1a', 'none'],
    ['', 'none'],
  ])('knows %s as %s before anything is drawn', (hash, kind) =>
    expect(adapter.detect(pageFrom('', `https://crm.example.nl/${hash}`))).toBe(kind),
  );

  it('takes neither a quick view nor a list of related records for the page', () => {
    const { page } = savedPage('espocrm', 'opportunity');
    expect(page.document.querySelectorAll('[data-name="amount"].field')).toHaveLength(2);
    expect(adapter.read(page)).toMatchObject([{ hostDebtorId: '63f1a2b3c4d5e6f70', document: { totalText: '€18.500,00' } }]);
  });

  it('reads nothing while the record before this one is still drawn', () => {
    const { page } = savedPage('espocrm', 'account-en');
    expect(adapter.read({ ...page, url: new URL('https://crm.example.nl/#Opportunity/view/op1') })).toEqual([]);
  });
});
