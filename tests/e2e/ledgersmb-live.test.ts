import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { todayInAmsterdam } from '@/tests/demo/days';
import { login } from '@/tests/hosts/ledgersmb/ledgersmb-page';
import type { RunningLedgersmb } from '@/tests/hosts/ledgersmb/run-ledgersmb';
import { paymentSql } from '@/tests/hosts/ledgersmb/seed-sql';
import { startLedgersmb } from '@/tests/hosts/ledgersmb/start-ledgersmb';
import { USERS } from '@/tests/hosts/ledgersmb/users';
import { chooseLanguage } from '@/tests/support/browser/extension-pages';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { buildExtension } from '@/tests/support/build-extension';
import { type ConnectionsPage, openConnectionsPage } from './support/connections-page';

let ledgersmb: RunningLedgersmb;
let session: ExtensionSession;
let connections: ConnectionsPage;

beforeAll(async () => {
  ledgersmb = await startLedgersmb();
  session = await launchChromium({ extension: await buildExtension('chrome') });
  await chooseLanguage(session, 'en');
  // A match pattern knows no port.
  await session.allowPattern('http://127.0.0.1/*');
  connections = await openConnectionsPage(session);
});
afterAll(async () => {
  await session?.close();
  await ledgersmb?.stop();
});

const fill = (values: Readonly<Record<string, string>> = {}) =>
  connections.fill('ledgersmb', { origin: ledgersmb.url, ...values });

describe('LedgerSMB, connected', () => {
  it('says so when it does not let an account in, and no box of the browser asks for another', async () => {
    await fill({ ...USERS.verkoop, password: 'wrong', company: 'voorbeeld' });
    await connections.press('source-test');
    expect(await connections.text('source-failed')).toContain('127.0.0.1');
  });

  it('is tried out with an account of its own, which may read less', async () => {
    await fill({ ...USERS.verkoop, company: 'voorbeeld' });
    await connections.press('source-test');
    expect(await connections.text('source-tested')).toContain('voorbeeld answers.');
    expect(await connections.text('source-forbidden')).toContain('open invoices and paid invoices');
  });

  it('gives its book to who is logged in there, and after one refresh what was paid since', async () => {
    await login(await session.browser.newPage(), ledgersmb.url, USERS.boekhouder);
    await fill();
    await connections.press('source-connect');
    expect(await connections.text('source-connected')).toContain('voorbeeld');
    const before = await connections.text('book-current');
    expect(before).toContain('open items5outstanding€4,216.19overdue€2,210paid invoices9');
    await ledgersmb.sql(USERS.boekhouder, paymentSql('K2001', 'L-0001', 121_000, `date '${todayInAmsterdam()}'`));
    await connections.press('connection-refresh');
    expect(await connections.changedBook(before)).toContain('open items4outstanding€3,006.19overdue€1,000paid invoices10');
  });
});
