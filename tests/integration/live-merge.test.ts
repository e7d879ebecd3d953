import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { confirmImport } from '@/lib/app/confirm-import';
import { rememberLink } from '@/lib/app/remember-link';
import type { SidebarView } from '@/lib/domain/view';
import { trytonSource } from '@/lib/sources/live/tryton/tryton-source';
import { unusedVatId } from '@/tests/support/books/vat-id';
import { xafAccount, xafJournal, xafRelation, xafSample, xafSubLedger, xafTransaction } from '@/tests/support/books/xaf-sample';
import { Shop, type ShopCustomer, type ShopDocument, TODAY } from '@/tests/support/live/shop';
import { StandInTryton } from '@/tests/support/live/stand-in-tryton';
import { AT, emptyStore, ORIGIN, staged, view } from './support/import-steps';
import { connect, LOOPBACK, pulled } from './support/live-steps';

/** The audit file speaks of this day; Tryton of today. */
const AUDITED = '2026-11-10';
const XAF = 'Invented';

const shop = new Shop(0);
const host = new StandInTryton(shop);
const customer: ShopCustomer = { ...(shop.customers[0] as ShopCustomer), vat: unusedVatId(17) };
shop.customers[0] = customer;

/** Numbered as Tryton writes it; the audit file has a dash where this has a stroke. */
const document = (id: number, different: Partial<ShopDocument>): ShopDocument => ({
  id,
  kind: 'invoice',
  number: `2026/00${id}`,
  customer,
  on: '2026-10-01' as ShopDocument['on'],
  dueOn: '2026-10-31' as ShopDocument['dueOn'],
  total: 100_00,
  open: 100_00,
  currency: 'EUR',
  reference: '',
  paidOn: null,
  isCancelled: false,
  changedAt: shop.now,
  ...different,
});
const NO_DAY = null as unknown as ShopDocument['dueOn'];

const line = (invRef: string, amnt: number, invDueDt = '2026-11-05') => ({
  custSupID: '',
  invRef,
  invPurSalTp: 'S',
  invDt: '2026-10-01',
  invDueDt,
  mutTp: amnt < 0 ? 'P' : 'I',
  amnt,
});

/** The books of the same company as their audit file has them, where the customer has another number. */
function auditFile(number: string): File {
  const lines = [
    line('2025-881', 70),
    { ...line('2025-881', -70), jrnID: '20', trNr: 'B1', trLineNr: 1 },
    line('2026-001', 100),
    line('2026-002', 100),
    line('2026-003', 100, '2026-11-20'),
  ];
  const text = xafSample({
    header: `<startDate>2026-01-01</startDate><endDate>2026-12-31</endDate><curCode>EUR</curCode><dateCreated>${AUDITED}</dateCreated><softwareDesc>${XAF}</softwareDesc>`,
    relations: xafRelation(number, 'C', {
      custSupName: customer.name,
      taxRegistrationCountry: 'NL',
      taxRegIdent: customer.vat,
      custCreditLimit: 8_000,
    }),
    accounts: xafAccount('1300', 'Debiteuren') + xafAccount('1100', 'Bank'),
    journals: xafJournal(
      '20',
      'B',
      xafTransaction('B1', '2026-10-20', { accID: '1300', amnt: -70, custSupID: number }, { accID: '1100', amnt: 70 }),
    ),
    subLedgers: xafSubLedger('CU', ...lines.map((each) => ({ ...each, custSupID: number }))),
  });
  return new File([text], 'audit.xaf', { lastModified: Date.parse(AT.now) });
}

async function importAudit(number: string): Promise<void> {
  const { generation } = await staged(auditFile(number));
  await confirmImport(generation.id, AT);
}

const refresh = () => pulled(trytonSource, { network: LOOPBACK });

async function shown(sighting: Parameters<typeof view>[0] = { vatId: customer.vat }) {
  const found: SidebarView = await view(sighting);
  if (found.state !== 'assessed') throw new Error(found.state);
  return found;
}

const opened = (found: Awaited<ReturnType<typeof shown>>) =>
  found.assessment.ageing.items.map(({ item }) => [item.number, item.open.minor, item.dueOn, item.from]);

beforeAll(() => host.start());
afterAll(() => host.stop());

beforeEach(async () => {
  await emptyStore();
  customer.limit = null;
  shop.documents.splice(0, shop.documents.length);
  shop.documents.push(
    document(1, { open: 40_00, dueOn: NO_DAY }),
    document(2, { open: 0, paidOn: TODAY }),
    document(4, { on: TODAY, dueOn: '2026-12-22' as ShopDocument['dueOn'] }),
  );
  // The stand-in makes its records anew as time goes by.
  shop.rename(customer, customer.name);
  const settings = { origin: host.origin, database: 'ours' };
  await connect(
    trytonSource,
    { settings, origin: host.origin, label: 'Tryton · Ons Bedrijf' },
    { login: host.login, password: host.password },
  );
  await importAudit('D-17');
  await refresh();
});

describe('an audit file and Tryton, of one company', () => {
  it('are one customer, by invoice number, each field naming its source', async () => {
    const found = await shown();
    expect(opened(found)).toEqual([
      ['2026/001', 40_00, '2026-11-05', { dueOn: XAF }],
      ['2026/004', 100_00, '2026-12-22', undefined],
    ]);
    const { scope, limit } = found.assessment;
    expect(scope).toMatchObject({ source: 'Tryton', kind: 'live', from: { creditLimit: XAF }, others: [{ source: XAF }] });
    expect(limit).toMatchObject({ from: 'books', inForce: { minor: 8_000_00 } });
  });

  it('tell what was paid: Tryton of now, the audit file of before', async () => {
    expect((await shown()).paid?.map(({ id, settledOn, from }) => [id, settledOn, from])).toEqual([
      ['2026/002', TODAY, undefined],
      ['2025-881', '2026-10-20', XAF],
    ]);
  });

  it('show as paid what is paid in Tryton, after one refresh', async () => {
    shop.pay(shop.documents[0] as ShopDocument);
    expect(await refresh()).toMatchObject({ isChanged: true });
    const found = await shown();
    expect(opened(found).map(([number]) => number)).toEqual(['2026/004']);
    expect(found.paid?.map(({ id }) => id)).toContain('2026/001');
    expect(await refresh()).toMatchObject({ isChanged: false });
  });

  it('keep a customer whose number changes, with what a person said of it and what was paid before', async () => {
    const page = { hostRecordId: '77', name: 'Somebody' };
    const before = await shown();
    await rememberLink({ origin: ORIGIN, sighting: { kind: 'debtor', evidence: {}, ...page }, debtor: before.debtor, at: AT });

    Object.assign(customer, { code: 'NEW-1', changedAt: shop.now + 1 });
    shop.rename(customer, customer.name);
    expect(await refresh()).toMatchObject({ isChanged: true });
    await importAudit('D-99');

    const after = await shown();
    expect(after).toMatchObject({ debtor: before.debtor, identity: { number: 'NEW-1' } });
    expect(opened(after)).toEqual(opened(before));
    expect(after.paid).toEqual(before.paid);
    expect((await shown(page)).debtor).toBe(before.debtor);
    for (const debtorNumber of ['D-99', 'NEW-1']) expect((await shown({ debtorNumber })).debtor).toBe(before.debtor);
  });
});
