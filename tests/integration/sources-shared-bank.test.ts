import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognise } from '@/lib/sources/recognise';
import { pull, pullContext } from '@/tests/support/books/pull';

const { SHARED_DATA: folder } = process.env;

async function read(kind: 'bank' | 'ubl', name: string) {
  const file = await openAsBlob(join(folder ?? '', kind, name));
  const source = await recognise(file, 'wrong.name');
  const { records, rejected, about } = await pull(source.parse(file, pullContext(name)));
  const entries = records.flatMap((record) => (record.kind === 'bank-entry' ? [record.entry] : []));
  const items = records.flatMap((record) => (record.kind === 'open-item' ? [record.item] : []));
  const debtors = records.flatMap((record) => (record.kind === 'debtor' ? [record.debtor] : []));
  return { id: source.id, entries, items, debtors, about, reasons: rejected.map(({ reason }) => reason) };
}

const STATEMENTS: readonly (readonly [name: string, id: string, entries: number, minor: number, reasons: readonly string[]])[] = [
  ['genkgo_camt053.v2.minimal.xml', 'camt', 1, 885, ['sum-differs']],
  ['genkgo_camt053.v8.xml', 'camt', 1, 885, ['sum-differs']],
  ['phpmt940_Ing_sample.sta', 'mt940', 7, 715, ['sum-differs']],
  ['wolph_jejik_abnamro.sta', 'mt940', 10, -34_593, ['sum-differs', 'sum-differs']],
  ['wolph_jejik_generic.sta', 'mt940', 2, -2_000, []],
  ['wolph_jejik_ing.sta', 'mt940', 7, -4_559, ['sum-differs']],
  ['wolph_jejik_knab.sta', 'mt940', 3, -626_000, ['sum-differs']],
  ['wolph_jejik_rabobank-iban.sta', 'mt940', 4, -7_000, []],
  ['wolph_jejik_rabobank.sta', 'mt940', 5, -158_909, ['sum-differs', 'sum-differs']],
  ['wolph_jejik_sns.sta', 'mt940', 2, -2_500, []],
  ['wolph_jejik_triodos.sta', 'mt940', 2, -71_570, ['sum-differs']],
];

/** Real files, which are not ours to keep here: SHARED_DATA names the folder that holds them. Several were shortened, and so do not add up. */
describe.runIf(folder)('real bank statements', () => {
  it.each(STATEMENTS)('%s', async (name, id, count, minor, reasons) => {
    const found = await read('bank', name);
    expect(found).toMatchObject({ id, reasons, about: { listing: 'payments', rung: 'none', currency: 'EUR' } });
    expect(found.entries).toHaveLength(count);
    expect(found.entries.reduce((sum, { amount }) => sum + amount.minor, 0)).toBe(minor);
    expect(new Set(found.entries.map((entry) => `${entry.account} ${entry.id}`)).size).toBe(count);
  });

  it('tell who paid, for what, and what was given back', async () => {
    const camt = await read('bank', 'genkgo_camt053.v8.xml');
    expect(camt.entries[0]).toMatchObject({
      account: 'NL26VAYB8060476890',
      on: '2014-12-31',
      other: { name: 'NAME NAME', iban: 'NL56AGDH9619008421' },
      references: ['4654654654654654', 'MUELL/FINP/RA12345'],
    });
    const rabo = (await read('bank', 'wolph_jejik_rabobank.sta')).entries;
    expect(rabo[0]).toMatchObject({ isReversal: true, other: { name: 'W.P. Jansen' }, amount: { minor: -121_328 } });
    const iban = (await read('bank', 'wolph_jejik_rabobank-iban.sta')).entries;
    expect(iban[1]).toMatchObject({ other: { name: 'JOHN DOE' }, text: 'Reference 201301234' });
    expect(iban[0]?.other.iban).toBe('NL70ABNA0987654321');
    const knab = (await read('bank', 'wolph_jejik_knab.sta')).entries;
    expect(knab[1]).toMatchObject({ other: { name: 'PICQER', iban: 'NL65INGB0123456789' } });
    const triodos = (await read('bank', 'wolph_jejik_triodos.sta')).entries;
    expect(triodos[0]?.text).toBe('ALGEMENE TUSSENREKENING KOSTEN VAN 01-10-2010 TOT EN MET 31-12-2010');
  });
});

describe.runIf(folder)('real invoices', () => {
  it.each([
    ['base-example.xml', 'Snippet1', 165_625, 'EUR', '2017-12-01', 'vat:SE4598375937', 'SupplierOfficialName Ltd'],
    ['base-creditnote-correction.xml', 'Snippet1', -165_625, 'EUR', null, 'vat:SE4598375937', 'SupplierOfficialName Ltd'],
    ['nlcius_out_invoice.xml', 'INV/2017/00002', 308_358, 'USD', '2017-02-28', 'vat:NL000041452B11', 'partner_1'],
    ['nlcius_out_refund.xml', 'RINV/2017/00001', -308_358, 'USD', null, 'vat:NL000041452B11', 'partner_1'],
  ])('%s', async (name, number, minor, currency, dueOn, debtor, administration) => {
    const found = await read('ubl', name);
    expect(found).toMatchObject({ id: 'ubl', reasons: [], about: { listing: 'additions', administration, currency } });
    expect(found.items).toMatchObject([{ number, open: { minor, currency }, dueOn }]);
    expect(found.debtors).toMatchObject([{ number: debtor }]);
  });
});
