import { describe, expect, it } from 'vitest';
import { ublSource } from '@/lib/sources/files/ubl/ubl-source';
import type { Pulled } from '@/tests/support/books/pull';
import type { Random } from '@/tests/support/books/random';
import { type UblParts, ublParty, ublSample } from '@/tests/support/books/ubl-sample';
import { decimals } from './fuzz/bank-model';
import { disguisedXml } from './fuzz/disguised-xml';
import { expectSound, fromSeeds, readOrRefuse, TIMEOUT } from './fuzz/from-seeds';
import { oddAmount } from './fuzz/odd-amount';
import { damaged } from './fuzz-xaf/damage';
import { centsOf } from './fuzz-xaf/expected-book';

const read = (file: BlobPart) => readOrRefuse(ublSource, file);

interface Model {
  readonly parts: UblParts;
  readonly minor: number;
  readonly dueOn: string | null;
  readonly debtor: string;
}

const day = (random: Random): string =>
  `2026-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`;

/** An invoice or credit note, and what is owed for it, by whom and when. */
function modelInvoice(random: Random): Model {
  const root = random.pick(['Invoice', 'Invoice', 'CreditNote'] as const);
  const payable = random.between(-3_000_000, 9_000_000);
  const dueOn = random.isOneIn(3) ? null : day(random);
  const kvk = String(random.between(10_000_000, 99_999_999));
  const isInMeans = root === 'CreditNote' || random.isOneIn(3);
  const means =
    dueOn && isInMeans
      ? `<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentDueDate>${dueOn}</cbc:PaymentDueDate></cac:PaymentMeans>`
      : '';
  const parts: UblParts = {
    root,
    number: random.pick(['2026/001', 'F-1', 'Snippet1', 'a b', 'é€']) + random.between(1, 99),
    issuedOn: day(random),
    customer: ublParty({ name: random.pick(['Klant B.V.', 'Müller &amp; Co', 'Coöperatie U.A.']), kvk }),
    payable: (payable < 0 ? '-' : '') + decimals(payable, '.'),
    payment: means,
    ...(dueOn && !isInMeans ? { dueOn } : {}),
  };
  return { parts, minor: root === 'CreditNote' ? -payable + 0 : payable, dueOn, debtor: `reg:${kvk}` };
}

const itemsOf = (pulled: Pulled | null) =>
  pulled?.records.flatMap((record) => (record.kind === 'open-item' ? [{ debtor: record.debtorNumber, ...record.item }] : [])) ??
  null;

describe('invoices from seeds', () => {
  it('are the same in whatever way they are written', { timeout: TIMEOUT }, () =>
    fromSeeds(0.4, async (random) => {
      const { parts, minor, dueOn, debtor } = modelInvoice(random);
      const xml = ublSample(parts);
      for (const file of [xml, disguisedXml(xml, random)]) {
        const found = await read(file);
        expect(found?.rejected).toEqual([]);
        const expected = { debtor, number: parts.number, invoiceOn: parts.issuedOn, dueOn, open: { minor, currency: 'EUR' } };
        expect(itemsOf(found)).toMatchObject(minor === 0 ? [] : [expected]);
      }
    }),
  );

  it('give the amount exactly as it is written, or reject it', { timeout: TIMEOUT }, () =>
    fromSeeds(0.3, async (random) => {
      const payable = `${random.pick(['', '', '-', '+'])}${oddAmount(random, '.')}`;
      const found = await read(ublSample({ ...modelInvoice(random).parts, root: 'Invoice', payable }));
      const cents = centsOf(payable);
      if (cents === null) expect(found?.rejected).toMatchObject([{ reason: 'amount-unreadable', found: payable }]);
      else if (cents > 10_000_000_000_000n || cents < -10_000_000_000_000n)
        expect(found?.rejected).toMatchObject([{ reason: 'number-too-large' }]);
      else expect(itemsOf(found)?.map(({ open }) => open.minor)).toEqual(cents === 0n ? [] : [Number(cents)]);
    }),
  );

  it('are refused when they are damaged, or read as sound invoices', { timeout: TIMEOUT }, () =>
    fromSeeds(0.3, async (random) => {
      const found = await read(damaged(disguisedXml(ublSample(modelInvoice(random).parts), random), random));
      if (found) expectSound(found);
    }),
  );
});
