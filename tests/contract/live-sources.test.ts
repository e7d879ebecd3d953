import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Provided } from '@/lib/sources/live-contract';
import { LIVE_SOURCES } from '@/lib/sources/live-registry';
import { pull, refusalOf } from '@/tests/support/books/pull';
import { expectedBook } from '@/tests/support/live/expected-book';
import { applyRecords, emptyBook } from '@/tests/support/live/live-book';
import { liveContext, pullLive } from '@/tests/support/live/pull-live';
import { Shop } from '@/tests/support/live/shop';
import type { StandIn } from '@/tests/support/live/stand-in';
import { HOST_SAMPLES } from './live-samples';

/** What a book can do without, and the gap that it then has. */
const EXTRAS: Readonly<Partial<Record<Provided, string>>> = {
  'settled-item': 'settled-items',
  'open-order': 'open-orders',
  'credit-limit': 'credit-limits',
  'payment-term': 'payment-terms',
};
/** More than these never change between two pulls of a test, what comes twice included. */
const FEW = 60;

describe.each(HOST_SAMPLES.map((sample) => [sample.name ?? sample.source.id, sample] as const))(
  'the live source %s',
  (_, sample) => {
    const { source } = sample;
    let [shop, standIn] = [new Shop(), undefined as unknown as StandIn];

    beforeEach(async () => {
      shop = new Shop(sample.documents);
      standIn = sample.create(shop);
      await standIn.start();
    });
    afterEach(() => standIn.stop());

    const openInvoices = () =>
      shop.documents.filter(({ kind, open, currency }) => kind === 'invoice' && open > 0 && currency === 'EUR');
    const changeAll = () => {
      const [paid, partly, cancelled, inDollars] = [
        ...openInvoices(),
        ...shop.documents.filter(({ currency }) => currency === 'USD'),
      ];
      if (!paid || !partly || !cancelled || !inDollars) throw new Error('the shop has too few open invoices');
      shop.pay(paid);
      shop.pay(partly, 37);
      shop.cancel(cancelled);
      shop.add();
      shop.rename(shop.customers[4] as Shop['customers'][number], 'Nieuwe Naam N.V.');
      shop.grant(shop.customers[7] as Shop['customers'][number], 12_345_600);
      const order = shop.orders.find(({ invoicedPct }) => invoicedPct < 100);
      if (order) shop.invoice(order);
      for (const kind of ['credit-note', 'payment'] as const) {
        const credit = shop.documents.find((document) => document.kind === kind && document.open > 0);
        if (credit) shop.pay(credit);
      }
    };

    it('gives the whole book, and says what it is', async () => {
      const { records, rejected, about, batches } = await pullLive(sample, standIn);
      expect(rejected).toEqual([]);
      expect(applyRecords(emptyBook(), records)).toEqual(expectedBook(shop, sample));
      expect(about).toEqual({
        software: source.label,
        administration: sample.administration,
        currency: 'EUR',
        asOf: '2026-11-22',
        asOfFrom: 'contents',
        period: null,
        rung: 'due-dates',
        listing: 'complete',
        gaps: [...sample.gaps].sort(),
      });
      expect(batches.slice(0, -1).every(({ next, about: early }) => next === null && early === undefined)).toBe(true);
      expect(Object.keys(expectedBook(shop, sample).open).length).toBeGreaterThan(150);
    });

    it('gives nothing twice, and the same the next time', async () => {
      const [first, second] = [await pullLive(sample, standIn), await pullLive(sample, standIn)];
      expect(second.records).toEqual(first.records);
      const ids = first.records.map((record) =>
        record.kind === 'open-item' || record.kind === 'settled-item'
          ? `${record.debtorNumber} ${record.item.id}`
          : JSON.stringify(record),
      );
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('changes nothing when nothing changed', async () => {
      const whole = await pullLive(sample, standIn);
      const book = applyRecords(emptyBook(), whole.records);
      const again = await pullLive(sample, standIn, whole.next);
      expect(again.rejected).toEqual([]);
      expect(applyRecords(structuredClone(book), again.records)).toEqual(book);
      expect(again.about).toEqual(whole.about);
    });

    it('gives what changed since each watermark, and little else', async () => {
      const whole = await pullLive(sample, standIn);
      changeAll();
      const first = await pullLive(sample, standIn, whole.next);
      changeAll();
      const second = await pullLive(sample, standIn, first.next);
      const both = await pullLive(sample, standIn, whole.next);
      const expected = expectedBook(shop, sample);
      const base = applyRecords(emptyBook(), whole.records);
      const bySteps = applyRecords(applyRecords(structuredClone(base), first.records), second.records);
      expect(bySteps).toEqual(expected);
      expect(applyRecords(structuredClone(base), both.records)).toEqual(expected);
      expect(applyRecords(bySteps, first.records.length > 0 ? both.records : [])).toEqual(expected);
      expect(sample.isOpenListed ? 0 : second.records.length).toBeLessThan(FEW);
    });

    it.runIf(!sample.hasNoDeletion)('takes away what was deleted there without a trace', async () => {
      const whole = await pullLive(sample, standIn);
      for (const kind of sample.keepsCredits ? (['invoice'] as const) : (['invoice', 'credit-note', 'payment'] as const)) {
        const dropped = shop.documents.find((document) => document.kind === kind && document.open > 0);
        if (dropped) shop.drop(dropped);
      }
      const order = shop.orders.find(({ invoicedPct }) => invoicedPct < 100);
      if (order && !sample.keepsOrders) shop.dropOrder(order);
      const later = await pullLive(sample, standIn, whole.next);
      const book = applyRecords(applyRecords(emptyBook(), whole.records), later.records);
      expect(book).toEqual(expectedBook(shop, sample));
    });

    it.runIf(sample.elsewhere)('gives no book of a company that is not there', async () => {
      const unknown = { ...sample, settings: (host: StandIn) => ({ ...sample.settings(host), ...sample.elsewhere }) };
      expect((await refusalOf(pullLive(unknown, standIn))).kind).toBe('company-unknown');
    });

    it('loses nothing that changes while it reads', async () => {
      standIn.weather.meanwhile = { after: 4, run: () => shop.changeUnseen() };
      const whole = await pullLive(sample, standIn);
      const later = await pullLive(sample, standIn, whole.next);
      expect(standIn.weather.meanwhile.after).toBeLessThanOrEqual(0);
      expect(applyRecords(applyRecords(emptyBook(), whole.records), later.records)).toEqual(expectedBook(shop, sample));
    });

    it('tells who answers and that all can be read', async () => {
      const report = await source.test(liveContext(sample, standIn));
      expect(report).toMatchObject({ administration: sample.administration, currency: 'EUR', forbidden: [] });
      expect([...report.readable].sort()).toEqual([...source.provides].sort());
    });

    it.each([...(sample.rights ?? source.provides)])(
      'goes on without the right to %s where it can, and says so',
      async (part) => {
        standIn.weather.forbidden.add(part);
        const report = await source.test(liveContext(sample, standIn));
        expect(report.forbidden).toContain(part);
        expect(report.readable).not.toContain(part);
        const gap = EXTRAS[part];
        if (!gap) expect((await refusalOf(pullLive(sample, standIn))).kind).toBe('forbidden');
        else expect((await pullLive(sample, standIn)).about.gaps).toContain(gap);
      },
    );

    it.runIf((sample.rights ?? source.provides).includes('settled-item'))(
      'tells what is not open any more also without the days it was paid',
      async () => {
        standIn.weather.forbidden.add('settled-item');
        const whole = await pullLive(sample, standIn);
        changeAll();
        const later = await pullLive(sample, standIn, whole.next);
        const { open } = applyRecords(applyRecords(emptyBook(), whole.records), later.records);
        const invoices = (items: object) =>
          Object.keys(items)
            .filter((key) => / 2026\d{4}$/.test(key))
            .sort();
        expect(invoices(open)).toEqual(invoices(expectedBook(shop, sample).open));
      },
    );

    it('says that it is not let in', async () => {
      standIn.weather.isKeyWrong = true;
      for (const work of [() => source.test(liveContext(sample, standIn)), async () => pullLive(sample, standIn)])
        expect(await refusalOf(work())).toMatchObject({
          kind: 'unauthorised',
          fields: { host: expect.stringContaining('127.0.0.1') },
        });
    });

    it.runIf(sample.access)('renews a token that has run out, and goes on', async () => {
      const stale = liveContext(sample, standIn, null, new AbortController().signal, true);
      const { records } = await pull(source.pull(stale));
      expect(applyRecords(emptyBook(), records)).toEqual(expectedBook(shop, sample));
      expect(standIn.asked[0]?.headers.authorization).toBe('Bearer stale');
    });

    it('keeps one bad row apart, with its place and what was found', async () => {
      const { pattern, bad, field } = sample.amount;
      const whole = await pullLive(sample, standIn);
      let isSpoilt = false;
      standIn.weather.spoil = (text) => {
        if (isSpoilt || !pattern.test(text)) return text;
        isSpoilt = true;
        return text.replace(pattern, bad);
      };
      const { records, rejected } = await pullLive(sample, standIn);
      expect(rejected).toMatchObject([
        { reason: 'amount-unreadable', field, place: { path: expect.stringMatching(/\w+ \S+/) }, found: 'twelve' },
      ]);
      expect(records.length).toBeGreaterThanOrEqual(whole.records.length - 1);
      expect(records.length).toBeLessThanOrEqual(whole.records.length);
    });

    it.each(['<html>Sign in</html>', 'null', '[[[[', '{"error":"odd"}', '12', '{"a":'])(
      'refuses the answer %s, whenever it comes',
      async (body) => {
        for (const after of [0, 2]) {
          standIn.weather.replies.length = 0;
          let count = 0;
          standIn.weather.spoil = (text) => (count++ === after ? body : text);
          expect((await refusalOf(pullLive(sample, standIn))).kind).toBe('answer-malformed');
        }
      },
    );

    it('refuses a last answer that is none', async () => {
      await pullLive(sample, standIn);
      const length = standIn.asked.length - (sample.farewells ?? 0);
      let count = 0;
      standIn.weather.spoil = (text) => (++count === length ? 'null' : text);
      expect((await refusalOf(pullLive(sample, standIn))).kind).toBe('answer-malformed');
    });

    it('waits as long as it is told to', async () => {
      standIn.weather.replies.push({ status: 429, headers: { 'retry-after': '13' }, body: {} });
      const context = liveContext(sample, standIn);
      const { records } = await pull(source.pull(context));
      expect(applyRecords(emptyBook(), records)).toEqual(expectedBook(shop, sample));
      expect(context.waits).toEqual([13_000]);
    });

    it('ends when a page does not come, and is whole the next time', async () => {
      const { next } = await pullLive(sample, standIn);
      changeAll();
      standIn.weather.meanwhile = {
        after: 2,
        run: () => standIn.weather.replies.push(...Array.from({ length: 6 }, () => ({ status: 503, body: 'busy' }))),
      };
      expect((await refusalOf(pullLive(sample, standIn, null))).kind).toBe('server-error');
      standIn.weather.replies.length = 0;
      const whole = await pullLive(sample, standIn);
      expect(applyRecords(emptyBook(), whole.records)).toEqual(expectedBook(shop, sample));
      expect(next).toEqual(expect.any(String));
    });

    it('stops within a batch when it is told to, with the reason it is given', async () => {
      const controller = new AbortController();
      const reason = new Error('enough');
      let batches = 0;
      const pulling = async () => {
        for await (const _batch of source.pull(liveContext(sample, standIn, null, controller.signal))) {
          batches++;
          controller.abort(reason);
        }
      };
      await expect(pulling()).rejects.toBe(reason);
      expect(batches).toBe(1);
      const { length } = standIn.asked;
      await expect(pull(source.pull(liveContext(sample, standIn, null, controller.signal)))).rejects.toBe(reason);
      expect(standIn.asked).toHaveLength(length);
    });

    it('asks for permission of the host it speaks to, and of no more', async () => {
      const patterns = source.origins(sample.settings(standIn));
      expect(patterns).toContain('http://127.0.0.1/*');
      expect(new Set(patterns).size).toBe(patterns.length);
    });

    it('puts no secret into an address', async () => {
      const settings = sample.settings(standIn);
      await pullLive(sample, standIn);
      const secrets = source.settings.filter(({ kind }) => kind === 'secret').flatMap(({ name }) => settings[name] ?? []);
      for (const { url } of standIn.asked) for (const secret of secrets) expect(url.href).not.toContain(secret);
    });
  },
);

describe('the registry of live sources', () => {
  it('has a sample for each', () => {
    expect([...new Set(HOST_SAMPLES.map(({ source }) => source.id))].sort()).toEqual(LIVE_SOURCES.map(({ id }) => id).sort());
  });
});
