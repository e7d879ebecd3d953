import 'fake-indexeddb/auto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { confirmImport } from '@/lib/app/confirm-import';
import { importRates } from '@/lib/app/import-rates';
import { refreshRates } from '@/lib/app/refresh-rates';
import { instant } from '@/lib/domain/local-date';
import { type CurrencyCode, EUR, money } from '@/lib/domain/money';
import type { Sighting } from '@/lib/domain/sighting';
import type { RefreshOf } from '@/lib/platform/pull-messages';
import { ecbRates } from '@/lib/sources/rates/ecb-rates';
import { newestRates, readRateFeed, saveRateFeed } from '@/lib/store/exchange-rates';
import { AT, emptyStore, staged, view } from './support/import-steps';
import { NO_NETWORK } from './support/live-steps';

const USD = 'USD' as CurrencyCode;
const day = (on: string, usd: string) => `<Cube time="${on}"><Cube currency="USD" rate="${usd}"/></Cube>`;
const envelope = (...days: string[]) =>
  `<gesmes:Envelope xmlns:gesmes="g" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref"><Cube>${days.join('')}</Cube></gesmes:Envelope>`;

/** A stand-in for the bank, on the loopback interface. */
const bank = { body: '', status: 200, asked: [] as string[] };
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    bank.asked.push(request.url ?? '');
    response.writeHead(bank.status, { 'content-type': 'text/xml' }).end(bank.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const refresh = (of: RefreshOf = { is: 'asked' }, now = '2026-11-23T09:00:00Z', granted = [`${origin}/*`]) =>
  refreshRates({
    of,
    granted,
    now: instant(now),
    timeZone: 'Europe/Amsterdam',
    rates: ecbRates(origin),
    network: { ...NO_NETWORK, fetch },
    signal: new AbortController().signal,
  });

beforeEach(async () => {
  await emptyStore();
  Object.assign(bank, { body: envelope(day('2026-11-20', '1.0812')), status: 200, asked: [] });
  await saveRateFeed({ id: 'ecb', pulledAt: null, triedAt: null, trouble: null, failures: 0 });
});

describe('exchange rates', () => {
  it('are asked for when it is time, ninety days first and then the last one', async () => {
    expect(await refresh({ is: 'due' })).toEqual({ isChanged: true });
    expect(await refresh({ is: 'due' }, '2026-11-23T12:59:00Z')).toEqual({ isChanged: false });
    expect(await refresh({ is: 'due' }, '2026-11-23T13:00:00Z')).toEqual({ isChanged: false });
    expect(bank.asked).toEqual(['/stats/eurofxref/eurofxref-hist-90d.xml', '/stats/eurofxref/eurofxref-daily.xml']);
    expect(await refresh({ is: 'page', origin })).toEqual({ isChanged: false });
    expect(bank.asked).toHaveLength(2);
  });

  it('are not asked for where nobody switched them on, or the browser may not go there', async () => {
    await refresh({ is: 'asked' }, undefined, []);
    expect(await readRateFeed()).toMatchObject({ trouble: { kind: 'no-permission' }, failures: 1 });
    await emptyStore();
    await refresh();
    expect(bank.asked).toEqual([]);
  });

  it.each([
    ['is not there', 404, envelope(day('2026-11-21', '2')), 'answer-malformed'],
    ['tells something else', 200, '<html></html>', 'answer-malformed'],
    ['refuses', 403, '', 'forbidden'],
  ])('stay as they are when the bank %s', async (_, status, body, kind) => {
    await refresh();
    Object.assign(bank, { status, body });
    expect(await refresh()).toEqual({ isChanged: false });
    expect(await readRateFeed()).toMatchObject({ trouble: { kind }, failures: 1 });
    expect(await newestRates()).toEqual({ on: '2026-11-20', perEuro: { USD: 1.0812 } });
  });

  it('come from a file as well, which is no book', async () => {
    const [rates, other] = [new File([envelope(day('2026-11-19', '1.08'))], 'a.xml'), new File(['a;b'], 'b.csv')];
    const broken = new File([envelope(day('2026-11-19', 'x'))], 'c.xml');
    const { taken, rest } = await importRates([rates, other, broken]);
    expect(rest).toEqual([other]);
    expect(taken).toMatchObject([
      { ok: true, fileName: 'a.xml', days: 1, newest: '2026-11-19' },
      { ok: false, fileName: 'c.xml', failure: { kind: 'refused', refusal: { kind: 'malformed' } } },
    ]);
    expect(await newestRates()).toEqual({ on: '2026-11-19', perEuro: { USD: 1.08 } });
  });
});

describe('a debtor with amounts in two currencies', () => {
  const csv = [
    'debtor_number,name,credit_limit,invoice,invoice_date,due_date,open,currency,as_of',
    '1,Acme,5000.00,F1,2026-11-10,2026-12-10,100.00,EUR,2026-11-22',
    '1,Acme,5000.00,F2,2026-11-10,2026-12-10,1081.20,USD,2026-11-22',
    '2,Bolt,5000.00,F3,2026-11-10,2026-12-10,50.00,EUR,2026-11-22',
    '3,Coin,5000.00,F4,2026-11-10,2026-12-10,50.00,EUR,2026-11-22',
  ].join('\n');
  const quote = (totalText: string): Partial<Sighting> => ({
    kind: 'quote',
    locale: 'en',
    document: { totalText, currencyText: 'USD', termText: '30 days', tax: 'included' },
  });
  const shown = async (sighting: Partial<Sighting>) => {
    const seen = await view(sighting);
    if (seen.state !== 'assessed') throw new Error(seen.state);
    return seen;
  };

  beforeEach(async () => {
    const done = await staged(new File([csv], 'open-items.csv', { lastModified: Date.parse(AT.now) }));
    await confirmImport(done.generation.id, AT);
  });

  it('is added up by the rate of a named day, and each item tells what it was booked for', async () => {
    await refresh();
    const { assessment } = await shown({ name: 'Acme' });
    expect(assessment.ageing.net).toEqual(money(110_000, EUR));
    expect(assessment.ageing.items.map(({ item }) => item.booked)).toEqual([undefined, money(108_120, USD)]);
    expect(assessment.scope.conversion).toEqual({
      into: 'EUR',
      on: '2026-11-20',
      rates: [{ currency: 'USD', perEuro: 1.0812 }],
      apart: [],
    });
    expect(assessment.scope.missing).not.toContain('exchange-rate');
  });

  it('is kept apart without a rate: no sum is made, and that is said', async () => {
    const { assessment } = await shown({ name: 'Acme' });
    expect(assessment.exposure.net).toBeNull();
    expect(assessment.ageing.net).toEqual(money(10_000, EUR));
    expect(assessment.scope.conversion).toMatchObject({ on: null, rates: [], apart: ['USD'] });
    expect(assessment.scope.missing).toContain('exchange-rate');
  });

  it('is kept apart as well when the newest rate is older than a month', async () => {
    Object.assign(bank, { body: envelope(day('2026-10-20', '1.0812')) });
    await refresh();
    expect((await shown({ name: 'Acme' })).assessment.scope.conversion?.apart).toEqual(['USD']);
  });

  it('is judged on a quote in another currency, which tells what was asked', async () => {
    const before = await shown({ name: 'Bolt', ...quote('$ 1,081.20') });
    expect(before.assessment).toMatchObject({ verdict: 'refer', scope: { conversion: { apart: ['USD'] } } });
    await refresh();
    const { quote: judged, assessment } = await shown({ name: 'Bolt', ...quote('$ 1,081.20') });
    expect(judged).toMatchObject({ total: money(100_000, EUR), asked: money(108_120, USD) });
    expect(assessment.exposure.thisQuote).toEqual(money(100_000, EUR));
    expect(assessment.reasons.map(({ sentence }) => sentence)).not.toContain('MISSING-EXCHANGE-RATE');
  });

  it('says nothing of rates where all is in the company currency', async () => {
    await refresh();
    expect((await shown({ name: 'Coin' })).assessment.scope.conversion).toBeUndefined();
  });
});
