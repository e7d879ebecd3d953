import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, localDate } from '@/lib/domain/local-date';
import type { Watermark } from '@/lib/sources/contract';
import { ledgersmbSource } from '@/lib/sources/live/ledgersmb/ledgersmb-source';
import { todayInAmsterdam } from '@/tests/demo/days';
import { type BrowserSession, logInToLedgersmb } from '@/tests/hosts/ledgersmb/browser-session';
import { CUSTOMERS, totalOf } from '@/tests/hosts/ledgersmb/customers';
import type { RunningLedgersmb } from '@/tests/hosts/ledgersmb/run-ledgersmb';
import { paymentSql } from '@/tests/hosts/ledgersmb/seed-sql';
import { startLedgersmb } from '@/tests/hosts/ledgersmb/start-ledgersmb';
import { USERS } from '@/tests/hosts/ledgersmb/users';
import { pull, refusalOf } from '@/tests/support/books/pull';
import { hostContext } from '@/tests/support/live/host-context';
import { applyRecords, emptyBook, type LiveBook } from '@/tests/support/live/live-book';

const START_MS = 600_000;
const today = localDate(todayInAmsterdam());

let ledgersmb: RunningLedgersmb;
let accountant: BrowserSession;

beforeAll(async () => {
  ledgersmb = await startLedgersmb();
  accountant = await logInToLedgersmb(ledgersmb.url, USERS.boekhouder);
}, START_MS);
afterAll(() => ledgersmb?.stop());

const context = (session: BrowserSession, since: Watermark = null) =>
  hostContext({ settings: { origin: ledgersmb.url }, today, fetch: session.fetch, access: { by: 'session' } }, since);

async function pullAs(session: BrowserSession, since: Watermark = null) {
  const { records, rejected, about, batches } = await pull(ledgersmbSource.pull(context(session, since)));
  return { records, rejected, about, next: batches.at(-1)?.next ?? null };
}

/** The book by the tables of the seed. */
function seededBook(): LiveBook {
  const book = emptyBook();
  for (const customer of CUSTOMERS) {
    const limit = customer.limit === 0 ? '-' : `${customer.limit} EUR`;
    const { number, name, vat, kvk, iban, term } = customer;
    const email = `administratie@${number.toLowerCase()}.example`;
    book.debtors[number] = [name, vat, kvk, iban, email, limit, term].join(' | ');
    for (const order of customer.orders) book.orders[`${number} ${order.number}`] = `${order.total} EUR`;
    for (const invoice of customer.invoices) {
      const [key, total, on] = [`${number} ${invoice.number}`, totalOf(invoice), addDays(today, -invoice.daysAgo)];
      const open = total - (invoice.paid?.amount ?? 0);
      const days = `${on} due ${addDays(on, term)}`;
      const kind = total < 0 ? 'credit-note' : 'invoice';
      if (open !== 0) book.open[key] = `${kind} ${invoice.number} ${open} of ${total} EUR ${days}`;
      else book.settled[key] = `${total} EUR ${days} paid ${addDays(today, -(invoice.paid?.daysAgo ?? 0))}`;
    }
  }
  return book;
}

describe('a real LedgerSMB', () => {
  it('gives the book that it has', async () => {
    const { records, rejected, about } = await pullAs(accountant);
    expect(rejected).toEqual([]);
    expect(applyRecords(emptyBook(), records)).toEqual(seededBook());
    expect(about).toMatchObject({
      ...{ software: 'LedgerSMB', administration: 'voorbeeld', rung: 'due-dates', asOf: today },
      gaps: ['unallocated-payments'],
    });
  });

  it('tells addresses', async () => {
    const { records } = await pullAs(accountant);
    const debtors = records.flatMap((record) => (record.kind === 'debtor' ? [record.debtor] : []));
    expect(debtors.find(({ number }) => number === 'K2001')).toMatchObject({
      ...{ street: 'Dorpsstraat 14', postcode: '3701 HA', city: 'Zeist' },
    });
  });

  it('tells nothing when it is asked again', async () => {
    const first = await pullAs(accountant);
    const again = await pullAs(accountant, first.next);
    expect(again.records).toEqual([]);
    expect(again.next).toBe(first.next);
  });

  it('gives the same book to who has numbers and days written in another way', async () => {
    const { next } = await pullAs(accountant);
    const write = (dates: string, numbers: string) =>
      ledgersmb.sql(USERS.boekhouder, `UPDATE user_preference SET dateformat = '${dates}', numberformat = '${numbers}'`);
    for (const [dates, numbers] of [
      ['dd-mm-yyyy', '1.000,00'],
      ['mm/dd/yyyy', '1,000.00'],
      ['dd.mm.yyyy', "1''000.00"],
    ] as const) {
      await write(dates, numbers);
      const { records, rejected } = await pullAs(accountant, next);
      expect([numbers, records, rejected]).toEqual([numbers, [], []]);
    }
    await write('yyyy-mm-dd', '1000.00');
  });

  it('shows as paid what was paid since, and what is left of what was paid in part', async () => {
    const first = await pullAs(accountant);
    const book = applyRecords(emptyBook(), first.records);
    await ledgersmb.sql(USERS.boekhouder, paymentSql('K2001', 'L-0001', 121_000, `date '${today}'`));
    await ledgersmb.sql(USERS.boekhouder, paymentSql('K2003', 'L-0008', 50_000, `date '${today}'`));
    const later = await pullAs(accountant, first.next);
    applyRecords(book, later.records);
    expect(book).toEqual(applyRecords(emptyBook(), (await pullAs(accountant)).records));
    expect(book.open).not.toHaveProperty(['K2001 L-0001']);
    expect(book.settled['K2001 L-0001']).toContain(`paid ${today}`);
    expect(book.open['K2003 L-0008']).toContain('99382 of 149382');
  });

  it('shows a new limit, a closed order and an invoice that is gone', async () => {
    const first = await pullAs(accountant);
    const book = applyRecords(emptyBook(), first.records);
    await ledgersmb.sql(
      USERS.boekhouder,
      `UPDATE entity_credit_account SET creditlimit = 7500 WHERE meta_number = 'K2002';
       UPDATE oe SET closed = true WHERE ordnumber = 'O-0003';
       UPDATE ar SET approved = false WHERE invnumber = 'L-0006';`,
    );
    const later = await pullAs(accountant, first.next);
    expect(later.records).toHaveLength(3);
    applyRecords(book, later.records);
    expect(book).toEqual(applyRecords(emptyBook(), (await pullAs(accountant)).records));
    expect(book.debtors.K2002).toContain('750000 EUR');
    expect(Object.keys(book.orders)).toEqual(['K2002 O-0001', 'K2003 O-0002']);
  });

  it('tells by "test connection" what a user may read and what not', async () => {
    expect(await ledgersmbSource.test(context(accountant))).toEqual({
      ...{ administration: 'voorbeeld', currency: 'EUR', forbidden: [] },
      readable: ledgersmbSource.provides,
    });
    const rep = await logInToLedgersmb(ledgersmb.url, USERS.verkoop);
    const report = await ledgersmbSource.test(context(rep));
    expect(report.forbidden).toEqual(['open-item', 'settled-item']);
    expect((await refusalOf(pullAs(rep))).kind).toBe('forbidden');
  });

  it('lets nobody in whose session has ended, unless a login is given', async () => {
    const session = await logInToLedgersmb(ledgersmb.url, USERS.boekhouder);
    session.forget();
    expect((await refusalOf(pullAs(session))).kind).toBe('unauthorised');
    const own = hostContext({
      ...{ settings: { origin: ledgersmb.url, ...USERS.boekhouder, company: 'voorbeeld' }, today },
      ...{ fetch: session.fetch, access: { by: 'session' } },
    });
    expect((await pull(ledgersmbSource.pull(own))).records.length).toBeGreaterThan(10);
    const nobody = hostContext({ settings: { origin: ledgersmb.url }, today });
    expect((await refusalOf(ledgersmbSource.test(nobody))).kind).toBe('unauthorised');
  });
});
