// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFrom, savedPage } from '@/tests/support/site-pages';
import { adapter } from './adapter';

describe('SuiteCRM', () => {
  it.each([
    ['/index.php?module=Accounts&action=DetailView&record=1a', 'debtor'],
    ['/index.php?module=Accounts&action=EditView', 'none'],
    ['/legacy/index.php?module=AOS_Quotes&action=EditView', 'quote'],
    ['/index.php?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DAOS_Invoices%26action%3DDetailView%26record%3D1a', 'invoice'],
    ['/index.php?module=Accounts&action=index', 'list'],
    ['/index.php?module=Accounts&action=Popup', 'none'],
    ['/index.php?module=AOS_Contracts&action=DetailView&record=1a', 'none'],
    ['/#/accounts/record/1a', 'debtor'],
    ['/#/opportunities', 'list'],
    // The frame within it is read, not the page around it.
    ['/#/quotes/detail-view/1a', 'none'],
  ])('knows %s as %s before anything is drawn', (path, kind) =>
    expect(adapter.detect(pageFrom('', `https://crm.example.nl${path}`))).toBe(kind),
  );

  it('takes no list of related records for the record', () => {
    expect(adapter.read(savedPage('suitecrm', 'quote').page)[0]?.document?.totalText).toBe('€2,420.00');
    expect(adapter.read(savedPage('suitecrm', 'opportunity-8').page)[0]?.name).toBe('Scheepswerf De Boeg B.V.');
  });

  it('takes a customer that is being typed for none', () => {
    expect(adapter.read(savedPage('suitecrm', 'quote-typing').page)[0]).not.toHaveProperty('name');
  });

  it('sets a term by its number of days while a quote is edited', () => {
    const { page } = savedPage('suitecrm', 'quote-edit');
    expect(adapter.fillTerm(page, { days: 30 })?.steps).toMatchObject([{ do: 'set', value: 'Net 30' }]);
    expect(adapter.fillTerm(page, { days: 60 })).toBeNull();
    expect(adapter.fillTerm(savedPage('suitecrm', 'quote').page, { days: 30 })).toBeNull();
  });
});
