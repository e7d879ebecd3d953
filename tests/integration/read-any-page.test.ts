import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { companiesForPage } from '@/lib/app/companies-for-page';
import { viewReadPage } from '@/lib/app/view-read-page';
import type { CompanySettings } from '@/lib/domain/company';
import type { Sighting } from '@/lib/domain/sighting';
import { unusedVatId } from '@/tests/support/books/vat-id';
import { AT, emptyStore, importRows, row } from './support/import-steps';

const [VAT, OTHER_VAT, OUR_VAT] = [unusedVatId(1), unusedVatId(2), unusedVatId(3)];

beforeEach(async () => {
  await emptyStore();
  await importRows(
    row('1', 'F1', { name: 'Bakkerij Zon B.V.', vat_id: VAT, credit_limit: '5000.00' }),
    row('2', 'F2', { name: 'Bakkerij Maan B.V.', vat_id: OTHER_VAT }),
    row('3', 'F3', { name: 'Onszelf Techniek B.V.', vat_id: OUR_VAT }),
  );
});

const claim = (fields: Partial<Sighting>): Sighting => ({ kind: 'debtor', evidence: {}, ...fields });

async function shown(claims: readonly Sighting[], own: Partial<CompanySettings> = {}) {
  const companies = await companiesForPage('');
  return viewReadPage({ claims, companies: { ...companies, company: { ...companies.company, ...own } }, at: AT });
}

describe('a page without an adapter', () => {
  it('shows the one customer that its claims lead to, with the amount it holds', async () => {
    const document = { totalText: '€ 1.000,00', tax: 'included' as const };
    const view = await shown([
      claim({ kind: 'quote', city: 'Ede', name: 'Zomaar iemand', document }),
      claim({ vatId: VAT }),
      claim({ name: 'Bakkerij Zon B.V.' }),
    ]);
    expect(view).toMatchObject({
      state: 'assessed',
      identity: { number: '1' },
      evidence: ['vat'],
      quote: { total: { minor: 1_000_00 } },
    });
  });

  it('asks when it names two customers', async () => {
    const view = await shown([claim({ vatId: VAT }), claim({ vatId: OTHER_VAT })]);
    expect(view).toMatchObject({ state: 'choose' });
    expect(view.state === 'choose' && view.candidates.map(({ identity }) => identity.number).sort()).toEqual(['1', '2']);
  });

  it('never takes ourselves for the customer', async () => {
    const us = { name: 'Onszelf Techniek B.V.', own: { vatIds: [OUR_VAT], registrationNumbers: [], ibans: [] } };
    const view = await shown([claim({ vatId: OUR_VAT }), claim({ name: 'Onszelf Techniek BV' }), claim({ vatId: VAT })], us);
    expect(view).toMatchObject({ state: 'assessed', identity: { number: '1' } });
    expect(await shown([claim({ vatId: OUR_VAT })], us)).toMatchObject({ state: 'page-unreadable', because: 'nobody' });
  });

  it('says that a customer is not in the book, and that a page names nobody', async () => {
    expect(await shown([claim({ name: 'Volslagen Onbekend N.V.' })])).toMatchObject({ state: 'not-in-book' });
    expect(await shown([])).toMatchObject({ state: 'page-unreadable', because: 'nobody' });
  });
});
