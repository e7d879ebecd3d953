import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addCompany } from '@/lib/app/add-company';
import { choosePageCompany } from '@/lib/app/choose-page-company';
import { companiesForPage } from '@/lib/app/companies-for-page';
import { confirmImport } from '@/lib/app/confirm-import';
import { countHoldings } from '@/lib/app/count-holdings';
import { currentBook } from '@/lib/app/current-book';
import { currentPolicy } from '@/lib/app/current-policy';
import { findDebtors } from '@/lib/app/find-debtors';
import { makeUsualCompany } from '@/lib/app/make-usual-company';
import { otherCompanyMeant } from '@/lib/app/other-company-meant';
import { policyTemplate } from '@/lib/app/policy-template';
import { readCompanies } from '@/lib/app/read-companies';
import { readCompany } from '@/lib/app/read-company';
import { rememberLink } from '@/lib/app/remember-link';
import { removeCompany } from '@/lib/app/remove-company';
import { saveCompany } from '@/lib/app/save-company';
import { savePolicy } from '@/lib/app/save-policy';
import { stagedImport } from '@/lib/app/staged-import';
import { viewSidebar } from '@/lib/app/view-sidebar';
import type { CompanySettings } from '@/lib/domain/company';
import { connectionId } from '@/lib/domain/ids';
import { type CurrencyCode, EUR, money } from '@/lib/domain/money';
import { database } from '@/lib/store/database';
import { withImportLock } from '@/lib/store/import-lock';
import { ublSample } from '@/tests/support/books/ubl-sample';
import { unusedVatId } from '@/tests/support/books/vat-id';
import { assessedOn, importFor, stagedFor, viewOn } from './support/company-steps';
import { FakeSource } from './support/fake-source';
import { AT, csvFile, emptyStore, row } from './support/import-steps';
import { connect } from './support/live-steps';

const VAT = unusedVatId(1);
const SEK = 'SEK' as CurrencyCode;
const [CRM, ERP] = ['https://crm.example', 'https://erp.example'];
const LATE = { due_date: '2026-10-10' };

let north: CompanySettings;
let south: CompanySettings;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyStore();
  await saveCompany({ ...(await readCompany()), name: 'Noord' });
  north = await readCompany();
  south = { ...(await addCompany('Zuid')), currency: SEK, timeZone: 'Europe/Stockholm' };
  await saveCompany(south);
  await choosePageCompany(ERP, south.id);
});

/** The same customer owes both: 300 euros, of which 100 overdue, and 250 crowns. */
async function importBoth(): Promise<void> {
  const named = { name: 'Bakkerij Zon B.V.', vat_id: VAT };
  await importFor(north, csvFile([row('1', 'F1', { ...named, ...LATE }), row('1', 'F2', { ...named, open: '200.00' })]));
  await importFor(south, csvFile([row('77', 'S1', { ...named, open: '250.00' }), row('1', 'S2', { name: 'Anders' })]));
}

describe('the books of two companies', () => {
  it('are each shown on the pages that are about that company, by themselves', async () => {
    await importBoth();
    const onCrm = await assessedOn(CRM, { vatId: VAT });
    const onErp = await assessedOn(ERP, { vatId: VAT });
    expect([onCrm.identity.number, onCrm.assessment.ageing.net]).toEqual(['1', money(300_00, EUR)]);
    expect([onErp.identity.number, onErp.assessment.ageing.net]).toEqual(['77', money(250_00, SEK)]);
    expect(onErp.debtor).not.toBe(onCrm.debtor);
  });

  it('tell of each other that it is the same customer, in the other one’s currency and never added', async () => {
    await importBoth();
    const onCrm = await assessedOn(CRM, { vatId: VAT });
    expect(onCrm.elsewhere).toEqual([
      { company: { id: south.id, name: 'Zuid' }, open: money(250_00, SEK), overdue: money(0, SEK) },
    ]);
    expect(onCrm.assessment.exposure.netOpen).toEqual(money(300_00, EUR));
    expect((await assessedOn(ERP, { vatId: VAT })).elsewhere).toEqual([
      { company: { id: north.id, name: 'Noord' }, open: money(300_00, EUR), overdue: money(100_00, EUR) },
    ]);
  });

  it('say nothing of each other where only a number or a name is the same', async () => {
    await importFor(north, csvFile([row('1', 'F1', { name: 'Bakkerij Zon B.V.' })]));
    await importFor(south, csvFile([row('1', 'S1', { name: 'Bakkerij Zon B.V.' })]));
    expect(await assessedOn(CRM, { name: 'Bakkerij Zon' })).not.toHaveProperty('elsewhere');
  });

  it('are searched one at a time, and a link that a person confirmed holds in one', async () => {
    await importBoth();
    const numbers = async (company: CompanySettings) =>
      (await findDebtors('bakkerij', 5, company.id)).map(({ identity }) => identity.number);
    expect([await numbers(north), await numbers(south)]).toEqual([['1'], ['77']]);
    const record = { kind: 'debtor', hostRecordId: 'party-5', name: 'Zonnetje', evidence: {} } as const;
    const { debtor } = await assessedOn(ERP, { vatId: VAT });
    await rememberLink({ origin: ERP, sighting: record, debtor, at: AT });
    expect((await assessedOn(ERP, record)).debtor).toBe(debtor);
    await choosePageCompany(ERP, north.id);
    expect((await viewOn(ERP, record)).state).toBe('not-in-book');
  });

  it('may wait for a confirmation at the same time', async () => {
    const first = await stagedFor(north, csvFile([row('1', 'F1')]));
    const second = await stagedFor(south, csvFile([row('2', 'S1')]));
    expect((await stagedImport(north.id))?.generation.id).toBe(first.generation.id);
    expect((await stagedImport(south.id))?.generation.id).toBe(second.generation.id);
    await confirmImport(second.generation.id, AT);
    expect(await currentBook(north.id)).toBeNull();
    expect((await currentBook(south.id))?.lead.company).toBe(south.id);
  });

  it('are looked into by hand, whatever the page is about', async () => {
    await importBoth();
    const [found] = await findDebtors('77', 1, south.id);
    const companies = await companiesForPage(CRM, south.id);
    const asked = { sightings: 'unreadable', origin: CRM, canFillTerm: false, at: AT, companies } as const;
    expect(await viewSidebar({ ...asked, ...(found && { chosen: found.debtor }) })).toMatchObject({
      state: 'assessed',
      identity: { number: '77' },
    });
  });
});

describe('the policies of two companies', () => {
  it('are saved and decide apart', async () => {
    const document = { ...policyTemplate(south), salesTerms: { ...policyTemplate(south).salesTerms, standardDays: 45 } };
    const saved = await savePolicy({ company: south.id, document, basedOn: 1, by: 'Noor', note: '', now: AT.now });
    expect(saved).toEqual({ ok: true, value: 2 });
    expect((await currentPolicy(south)).salesTerms.standardDays).toBe(45);
    expect(await currentPolicy(north)).toBe(policyTemplate(north));
  });
});

describe('a file that names its own company', () => {
  const statement = new File(
    [
      ':940:\r\n:20:X\r\n:25:NL91ABNA0417164300\r\n:28C:1\r\n:60F:C261119EUR100,00\r\n',
      ':61:2611201120C50,00NTRFNONREF\r\n:86:betaling\r\n:62F:C261120EUR150,00\r\n-\r\n',
    ],
    'bank.940',
    { lastModified: Date.parse(AT.now) },
  );

  it('is said to be of that one when it is read for another', async () => {
    await saveCompany({ ...south, own: { ...south.own, ibans: ['NL91ABNA0417164300'] } });
    const { generation } = await stagedFor(north, statement);
    expect(await otherCompanyMeant(generation)).toMatchObject({ company: { id: south.id }, told: 'NL91ABNA0417164300' });
    expect(await otherCompanyMeant((await stagedFor(south, statement)).generation)).toBeNull();
  });

  it('is so of invoices as well, none of which are then ours', async () => {
    const [ours, theirs] = ['NL004495445B01', unusedVatId(3)];
    await saveCompany({ ...north, own: { ...north.own, vatIds: [theirs] } });
    await saveCompany({ ...south, own: { ...south.own, vatIds: [ours] } });
    const file = new File([ublSample()], 'F1.xml', { lastModified: Date.parse(AT.now) });
    const asNorth = await stagedFor(await readCompany(north.id), file);
    expect(asNorth.rejections).toMatchObject([{ reason: 'not-ours' }]);
    expect(await otherCompanyMeant(asNorth.generation)).toMatchObject({ company: { id: south.id }, told: ours });
    const asSouth = await stagedFor(await readCompany(south.id), file);
    expect(asSouth.generation.totals).toMatchObject({ debtors: 1, openItems: 1, rejected: 0 });
  });

  it('is nobody’s as long as no company is known by what it names', async () => {
    expect(await otherCompanyMeant((await stagedFor(north, statement)).generation)).toBeNull();
  });
});

describe('a company that is removed', () => {
  const stored = async () => JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));

  it('takes all with it that is kept of it, and nothing of the others', async () => {
    vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation((async () => true) as never);
    await importFor(north, csvFile([row('1', 'F1', { vat_id: VAT })]));
    const before = await stored();
    await importFor(south, csvFile([row('77', 'S1', { vat_id: VAT })]));
    await stagedFor(south, csvFile([row('78', 'S2')], 'next.csv'));
    await connect(new FakeSource(), { id: connectionId('zuid'), company: south.id });
    const { debtor } = await assessedOn(ERP, { vatId: VAT });
    await rememberLink({ origin: ERP, sighting: { kind: 'debtor', hostRecordId: 'p', evidence: {} }, debtor, at: AT });
    const document = policyTemplate(south);
    await savePolicy({ company: south.id, document, basedOn: 1, by: 'Noor', note: '', now: AT.now });
    expect((await countHoldings()).get(south.id)).toEqual({ sources: 1, debtors: 1, connections: 1, versions: 1, links: 1 });

    expect(await removeCompany(south.id)).toBe(true);
    expect(await stored()).toBe(before);
    expect((await readCompanies()).list).toEqual([north]);
    expect((await companiesForPage(ERP)).company.id).toBe(north.id);
    expect((await countHoldings()).get(north.id)).toMatchObject({ sources: 1, debtors: 1, connections: 0 });
  });

  it('is not the usual one, and not one whose books are being read', async () => {
    expect(await removeCompany(north.id)).toBe(false);
    await withImportLock(async () => expect(await removeCompany(south.id)).toBe(false));
    expect((await readCompanies()).list).toHaveLength(2);
    await makeUsualCompany(south.id);
    expect(await removeCompany(north.id)).toBe(true);
    expect(await readCompanies()).toEqual({ list: [south], usual: south.id });
  });
});

describe('what an older release kept of its one company', () => {
  it('is all there, also once there are several', async () => {
    fakeBrowser.reset();
    const kept = { id: 'default', currency: 'SEK', timeZone: 'Europe/Stockholm', isSme: true, vatRatePct: 25 };
    await fakeBrowser.storage.local.set({ company: kept });
    await importFor(await readCompany(), csvFile([row('1', 'F1', { vat_id: VAT })]));
    const before = await assessedOn(CRM, { vatId: VAT });
    const added = await addCompany('Zuid');
    expect((await readCompanies()).list).toMatchObject([kept, { id: added.id, name: 'Zuid' }]);
    expect(await assessedOn(CRM, { vatId: VAT })).toEqual(before);
    expect(before.assessment.ageing.net).toEqual(money(100_00, SEK));
  });
});
