import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '@/lib/domain/local-date';
import type { Watermark } from '@/lib/sources/contract';
import { trytonSource } from '@/lib/sources/live/tryton/tryton-source';
import { todayInAmsterdam } from '@/tests/demo/days';
import { startTryton, type TrytonHost, type TrytonUser } from '@/tests/hosts/tryton/start-tryton';
import { decimal, TrytonCaller } from '@/tests/hosts/tryton/tryton-caller';
import { pull, refusalOf } from '@/tests/support/books/pull';
import { hostContext } from '@/tests/support/live/host-context';
import { applyRecords, emptyBook, type LiveBook } from '@/tests/support/live/live-book';

const PARTLY_PAID = 'K1009';
const ADMIN = { login: 'admin', password: 'admin', language: 'en' } as const;
const START_MS = 300_000;

let tryton: TrytonHost;
const today = localDate(todayInAmsterdam());

beforeAll(async () => {
  tryton = await startTryton();
}, START_MS);
afterAll(() => tryton?.stop());

const settings = ({ login, password }: TrytonUser) => ({ origin: tryton.url, database: tryton.database, login, password });

async function pullAs(user: TrytonUser, since: Watermark = null) {
  const { records, rejected, about, batches } = await pull(
    trytonSource.pull(hostContext({ settings: settings(user), today }, since)),
  );
  return { records, rejected, about, next: batches.at(-1)?.next ?? null };
}

async function wholeBook(): Promise<LiveBook> {
  return applyRecords(emptyBook(), (await pullAs(tryton.users.sales)).records);
}

const cents = (text: string | undefined) => Math.round(Number(text) * 100);

/** What the host's own record of its book says, which was made without any of our code. */
function knownBook(): LiveBook {
  const book = emptyBook();
  const [head = '', ...lines] = readFileSync(tryton.bookFile, 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  for (const line of lines) {
    const cells = line.split(',');
    const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    const key = `${row.debtor_number} ${row.invoice}`;
    const limit = row.credit_limit ? `${cents(row.credit_limit)} EUR` : '-';
    book.debtors[row.debtor_number ?? ''] = [row.name, row.vat_id, '-', '-', row.email, limit, row.term_days].join(' | ');
    if (row.kind === 'order') book.orders[key] = `${cents(row.open)} EUR`;
    else if (row.paid_on)
      book.settled[key] = `${cents(row.amount)} EUR ${row.invoice_date} due ${row.due_date} paid ${row.paid_on}`;
    else
      book.open[key] =
        `${row.kind} ${row.invoice} ${cents(row.open)} of ${cents(row.amount)} EUR ${row.invoice_date} due ${row.due_date}`;
  }
  return book;
}

const openOf = (book: LiveBook, debtor: string) => Object.keys(book.open).filter((key) => key.startsWith(`${debtor} `));

describe('a real Tryton', () => {
  it('gives the book that it has', async () => {
    const { records, rejected, about } = await pullAs(tryton.users.sales);
    expect(rejected).toEqual([]);
    expect(applyRecords(emptyBook(), records)).toEqual(knownBook());
    expect(about).toMatchObject({
      administration: 'Brug & Kade Handel B.V.',
      currency: 'EUR',
      rung: 'due-dates',
      gaps: [],
      asOf: today,
    });
  });

  it('tells addresses, and of each debtor where the post goes', async () => {
    const { records } = await pullAs(tryton.users.verkoop);
    const debtors = records.flatMap((record) => (record.kind === 'debtor' ? [record.debtor] : []));
    expect(debtors.find(({ number }) => number === 'K1001')).toMatchObject({
      street: 'Lindelaan 8',
      postcode: '7311 GR',
      city: 'Apeldoorn',
      country: 'NL',
    });
  });

  it('changes nothing when it is asked again', async () => {
    const first = await pullAs(tryton.users.sales);
    const book = applyRecords(emptyBook(), first.records);
    const again = await pullAs(tryton.users.sales, first.next);
    expect(applyRecords(structuredClone(book), again.records)).toEqual(book);
    expect(again.next).toBe(first.next);
  });

  it('shows an invoice as paid that was paid since, and one that was paid in part', async () => {
    const first = await pullAs(tryton.users.sales);
    const book = applyRecords(emptyBook(), first.records);
    const [paid = '', partly = ''] = openOf(book, 'K1008').map((key) => key.split(' ')[1]);
    const accountant = await TrytonCaller.login(tryton, tryton.users.verkoop);
    await accountant.pay(paid, today);
    await accountant.pay(partly, today, '100.00');
    const later = await pullAs(tryton.users.sales, first.next);
    applyRecords(book, later.records);
    expect(book).toEqual(await wholeBook());
    expect(book.open).not.toHaveProperty([`K1008 ${paid}`]);
    expect(book.settled[`K1008 ${paid}`]).toContain(`paid ${today}`);
    expect(book.open[`K1008 ${partly}`]).toContain('316700 of 326700');
    // The rest of one that was paid in part before.
    const [rest = ''] = openOf(book, PARTLY_PAID).map((key) => key.split(' ')[1]);
    await accountant.pay(rest, today);
    applyRecords(book, (await pullAs(tryton.users.sales, later.next)).records);
    expect(book).toEqual(await wholeBook());
    expect(book.settled[`${PARTLY_PAID} ${rest}`]).toContain(`paid ${today}`);
  });

  it('shows money that came in for nothing, until it is allocated', async () => {
    const first = await pullAs(tryton.users.sales);
    const book = applyRecords(emptyBook(), first.records);
    const accountant = await TrytonCaller.login(tryton, tryton.users.verkoop);
    const line = await accountant.receive('K1014', today, '250.00');
    const second = await pullAs(tryton.users.sales, first.next);
    applyRecords(book, second.records);
    expect(book).toEqual(await wholeBook());
    expect(book.open[`K1014 line ${line}`]).toMatch(/^payment-on-account .* -25000 of - EUR/);
    const [invoice = ''] = openOf(book, 'K1014').map((key) => key.split(' ')[1]);
    await accountant.allocate(line, invoice);
    applyRecords(book, (await pullAs(tryton.users.sales, second.next)).records);
    expect(book).toEqual(await wholeBook());
    expect(openOf(book, 'K1014')).toEqual([`K1014 ${invoice}`]);
    expect(book.open[`K1014 ${invoice}`]).toContain('132300 of 157300');
  });

  it('tells a new limit and a new name of a debtor', async () => {
    const first = await pullAs(tryton.users.sales);
    const book = applyRecords(emptyBook(), first.records);
    const manager = await TrytonCaller.login(tryton, ADMIN);
    const [party] = await manager.find('party.party', [['code', '=', 'K1012']]);
    await manager.call('model.party.party.write', [
      [party?.id],
      { name: 'Uitgeverij Zwarte Raaf B.V.', credit_limit_amount: decimal('7250') },
    ]);
    applyRecords(book, (await pullAs(tryton.users.sales, first.next)).records);
    expect(book).toEqual(await wholeBook());
    expect(book.debtors.K1012).toMatch(/^Uitgeverij Zwarte Raaf B.V..* 725000 EUR/);
  });

  it('tells by "test connection" what a user may read and what not', async () => {
    const test = (user: TrytonUser) => trytonSource.test(hostContext({ settings: settings(user), today }));
    const { sales, binnendienst, stagiair } = tryton.users;
    expect(await test(sales)).toEqual({
      administration: 'Brug & Kade Handel B.V.',
      administrations: [{ id: '1', name: 'Brug & Kade Handel B.V.' }],
      currency: 'EUR',
      readable: trytonSource.provides,
      forbidden: [],
    });
    expect((await test(binnendienst)).forbidden).toEqual(['settled-item']);
    expect((await test(stagiair)).forbidden).toEqual(['open-item', 'settled-item', 'open-order']);
  });

  it('gives what is open of each invoice to who may not see the ledger, and says what is missing', async () => {
    const { records, about } = await pullAs(tryton.users.binnendienst);
    expect(about).toMatchObject({ rung: 'invoice-dates', gaps: ['due-dates', 'settled-items', 'unallocated-payments'] });
    const { open, settled } = applyRecords(emptyBook(), records);
    const withoutDays = (items: LiveBook['open']) =>
      Object.entries(items).map(([key, item]) => [key, item.replace(/ due .*/, '')]);
    expect(settled).toEqual({});
    expect(withoutDays(open)).toEqual(withoutDays((await wholeBook()).open));
  });

  it('gives no book to who may see nothing of what is owed', async () => {
    expect((await refusalOf(pullAs(tryton.users.stagiair))).kind).toBe('forbidden');
  });

  it('lets in who is logged in there, until they are logged out', async () => {
    const { sales } = tryton.users;
    const rep = await TrytonCaller.login(tryton, sales);
    const connection = {
      settings: { origin: tryton.url, database: tryton.database },
      today,
      session: JSON.stringify(rep.session),
    };
    const { records } = await pull(trytonSource.pull(hostContext(connection)));
    expect(records.length).toBeGreaterThan(80);
    await rep.logout();
    expect(await refusalOf(pull(trytonSource.pull(hostContext(connection))))).toMatchObject({ kind: 'unauthorised' });
    const nobody = { ...connection, session: null };
    expect((await refusalOf(trytonSource.test(hostContext(nobody)))).kind).toBe('unauthorised');
  });

  it('does not let in who has the wrong password, and says so', async () => {
    const wrong = { ...tryton.users.sales, password: 'iets anders' };
    expect((await refusalOf(pullAs(wrong))).kind).toBe('unauthorised');
  });
});
