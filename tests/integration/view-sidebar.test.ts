import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerBuyerSize } from '@/lib/app/answer-buyer-size';
import { findDebtors } from '@/lib/app/find-debtors';
import { forgetLink } from '@/lib/app/forget-link';
import { rememberLink } from '@/lib/app/remember-link';
import { viewSidebar } from '@/lib/app/view-sidebar';
import type { DebtorKey } from '@/lib/domain/ids';
import { EUR, money } from '@/lib/domain/money';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import { unusedVatId } from '@/tests/support/books/vat-id';
import { AT, emptyStore, importRows, ORIGIN, paidYear, row, seen, view } from './support/import-steps';

const [VAT, OTHER_VAT] = [unusedVatId(1), unusedVatId(2)];
const LIMITED = { credit_limit: '5000.00', term_days: '30' };

beforeEach(async () => {
  await emptyStore();
  await importRows(
    row('1', 'F1', { name: 'Bakkerij Zon B.V.', vat_id: VAT, ...LIMITED }),
    ...paidYear('1', 1),
    row('2', 'F2', { name: 'Bakkerij Maan B.V.', vat_id: OTHER_VAT, ...LIMITED }),
    row('3', 'F3', { name: 'Jansen Bouw' }),
    row('4', 'F4', { name: 'Jansen Bouw' }),
  );
});

async function keyOf(sighting: Partial<Sighting>): Promise<DebtorKey> {
  const shown = await view(sighting);
  if (shown.state !== 'assessed') throw new Error(shown.state);
  return shown.debtor;
}

const quote = (totalText: string, termText = '30 dagen'): Partial<Sighting> => ({
  kind: 'quote',
  vatId: VAT,
  locale: 'nl',
  document: { totalText, currencyText: 'EUR', termText, tax: 'included' },
});

function assessed(shown: SidebarView) {
  if (shown.state !== 'assessed') throw new Error(shown.state);
  return shown;
}

describe('what the sidebar shows', () => {
  it('is the verdict on the quote, which follows its amount', async () => {
    const small = assessed(await view(quote('€ 1.000,00')));
    expect(small.quote).toMatchObject({ total: money(1_000_00, EUR), term: { days: 30 } });
    expect(small.assessment).toMatchObject({ verdict: 'accept', riskClass: 'B', exposure: { headroom: money(3_900_00, EUR) } });
    const large = assessed(await view(quote('€ 6.000,00')));
    expect(large.assessment.verdict).toBe('refer');
    expect(large.assessment.reasons[0]?.rule).toBe('EXP-02');
    expect(large.assessment.counterOffers.map(({ kind }) => kind)).toContain('prepay');
  });

  it('is the debtor as it stands on a page without a quote, an invoice included', async () => {
    const invoice = assessed(await view({ ...quote('€ 6.000,00'), kind: 'invoice' }));
    expect(invoice.quote).toBeNull();
    expect(invoice.identity).toMatchObject({ number: '1', name: 'Bakkerij Zon B.V.' });
    expect(invoice.evidence).toEqual(['vat']);
  });

  it('is a choice between namesakes', async () => {
    const shown = await view({ name: 'Jansen Bouw' });
    expect(shown).toMatchObject({ state: 'choose', because: 'homonyms' });
    expect(shown.state === 'choose' && shown.candidates.map(({ identity }) => identity.number).sort()).toEqual(['3', '4']);
  });

  it('is said to be nobody, somebody unknown, or a page that cannot be read', async () => {
    const looking = { origin: ORIGIN, canFillTerm: false, at: AT };
    expect(await viewSidebar({ ...looking, sightings: [] })).toEqual({ state: 'page-unreadable', because: 'nobody' });
    expect(await viewSidebar({ ...looking, sightings: 'unreadable' })).toEqual({ state: 'page-unreadable' });
    expect(await seen({ name: 'Niemand' })).toBe('not-in-book');
    await emptyStore();
    expect(await seen({ vatId: VAT })).toBe('no-book');
  });

  it('is the debtor that a person picked, on whatever page', async () => {
    const chosen = await keyOf({ vatId: VAT });
    const looking = { origin: ORIGIN, canFillTerm: true, at: AT, chosen };
    const shown = assessed(await viewSidebar({ ...looking, sightings: [] }));
    expect(shown).toMatchObject({ debtor: chosen, evidence: [], isLinked: false, quote: null, canFillTerm: true });
    expect(assessed(await viewSidebar({ ...looking, sightings: 'unreadable' })).debtor).toBe(chosen);
  });
});

describe('a link that a person confirmed', () => {
  const page: Sighting = { kind: 'debtor', hostRecordId: '77', name: 'Jansen Bouw', evidence: {} };

  it('is remembered for that record, and forgotten on request', async () => {
    const debtor = await keyOf({ debtorNumber: '4' });
    await rememberLink({ origin: ORIGIN, sighting: page, debtor, at: AT });
    expect(assessed(await view(page))).toMatchObject({ debtor, isLinked: true, identity: { number: '4' } });
    expect((await view({ ...page, hostRecordId: '78' })).state).toBe('choose');
    await forgetLink({ origin: ORIGIN, sighting: page });
    expect((await view(page)).state).toBe('choose');
  });

  it('holds for the quotes of that customer', async () => {
    const debtor = await keyOf({ debtorNumber: '4' });
    await rememberLink({ origin: ORIGIN, sighting: page, debtor, at: AT });
    const offer = { ...quote('€ 10,00'), vatId: '', hostRecordId: 'q1', hostDebtorId: '77', name: 'Jansen Bouw' };
    expect(assessed(await view(offer)).debtor).toBe(debtor);
  });

  it('asks again when the record suddenly names somebody else', async () => {
    const debtor = await keyOf({ debtorNumber: '4' });
    await rememberLink({ origin: ORIGIN, sighting: page, debtor, at: AT });
    const shown = await view({ ...page, name: 'Bakkerij Zon' });
    expect(shown).toMatchObject({ state: 'choose', because: 'link-changed' });
  });

  it('is replaced by a later choice', async () => {
    const [first, second] = [await keyOf({ debtorNumber: '3' }), await keyOf({ debtorNumber: '4' })];
    await rememberLink({ origin: ORIGIN, sighting: page, debtor: first, at: AT });
    await rememberLink({ origin: ORIGIN, sighting: page, debtor: second, at: AT });
    expect(assessed(await view(page)).debtor).toBe(second);
  });

  it('outlives an import, and shows nobody once its debtor left the book', async () => {
    const debtor = await keyOf({ debtorNumber: '4' });
    await rememberLink({ origin: ORIGIN, sighting: page, debtor, at: AT });
    await importRows(row('4', 'F9', { name: 'Jansen Bouw', open: '1.00' }));
    expect(await seen(page)).toEqual({ debtor, name: 'Jansen Bouw', open: 1_00 });
    await importRows(row('1', 'F1'));
    expect(await seen(page)).toBe('not-in-book');
  });
});

describe('the search box', () => {
  const found = async (query: string, limit = 10) => (await findDebtors(query, limit)).map(({ identity }) => identity.number);

  it.each([
    ['a debtor number', '2', ['2']],
    ['a VAT id as people write it', ` ${VAT.slice(0, 2)} ${VAT.slice(2).toLowerCase()}`, ['1']],
    ['the start of a name', 'bakk', ['2', '1']],
    ['a whole name', 'Bakkerij Zon BV', ['1']],
    ['nothing like anybody', 'zzz', []],
    ['nothing', '', []],
  ])('finds by %s', async (_, query, numbers) => {
    expect(await found(query)).toEqual(numbers);
  });

  it('stops at its limit, and passes over who left the book', async () => {
    expect(await found('bakk', 1)).toHaveLength(1);
    await importRows(row('1', 'F1', { name: 'Bakkerij Zon B.V.' }));
    expect(await found('bakk')).toEqual(['1']);
    expect(await found('2')).toEqual([]);
  });
});

describe('the size of the buyer', () => {
  it('is known once somebody answered', async () => {
    const before = assessed(await view(quote('€ 10,00', '60 dagen')));
    expect(before.assessment.scope.missing).toContain('buyer-size');
    await answerBuyerSize({ debtor: before.debtor, company: before.book.company, size: 'large', at: AT });
    const after = assessed(await view(quote('€ 10,00', '60 dagen')));
    expect(after.assessment.scope.missing).not.toContain('buyer-size');
  });
});
