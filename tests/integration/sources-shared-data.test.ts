import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognise } from '@/lib/sources/recognise';
import { openByDebtor, pull, pullContext, refusalOf } from '@/tests/support/books/pull';

const { SHARED_DATA: folder } = process.env;

async function read(name: string) {
  const file = await openAsBlob(join(folder ?? '', 'xaf', name));
  const source = await recognise(file, name);
  expect(source.id).toBe('xaf');
  return pull(source.parse(file, pullContext(name)));
}

/** Real exports, which are not ours to keep here: SHARED_DATA names the folder that holds them. */
describe.runIf(folder)('real audit files', () => {
  it('an Exact Online book of 2016 gives its positions to the cent', async () => {
    const { records, rejected, about } = await read('ExactOnline_V32_2016.xaf');
    const open = openByDebtor(records);
    expect(rejected).toEqual([]);
    expect(about).toMatchObject({
      software: 'Exact Online',
      administration: 'Toro Rosso BV',
      asOf: '2016-12-31',
      rung: 'due-dates',
    });
    expect(about.gaps).toContain('unallocated-payments');
    expect(Object.keys(open)).toHaveLength(7);
    expect(Object.values(open).reduce((sum, minor) => sum + minor, 0)).toBe(-30_422_009);
    expect(open).toMatchObject({ '22': 4_592_237, '33': -39_184_246, '34': 0 });
  });

  it('keeps its unallocated payments and due dates apart', async () => {
    const { records } = await read('ExactOnline_V32_2016.xaf');
    const items = records.flatMap((record) =>
      record.kind === 'open-item' ? [{ debtor: record.debtorNumber, ...record.item }] : [],
    );
    const unallocated = items.filter(({ kind }) => kind === 'payment-on-account');
    expect(unallocated.map(({ debtor, open }) => [debtor, open.minor])).toEqual([
      ['22', -1_000_000],
      ['33', -39_184_246],
    ]);
    expect(items.find(({ number }) => number === '16700001')).toMatchObject({
      debtor: '1',
      open: { minor: 800_000 },
      dueOn: '2016-02-18',
    });
    const names = records.flatMap((record) => (record.kind === 'debtor' ? [[record.debtor.number, record.debtor.name]] : []));
    expect(names).toContainEqual(['22', 'Fittsport BV']);
    expect(names).toContainEqual(['33', 'Koroma']);
    expect(names).not.toContainEqual(['18', 'Rakers Sport B.V.']);
  });

  it('a Banana book of 2018 has no debtor data', async () => {
    expect(await refusalOf(read('Banana_V32_2018.xaf'))).toMatchObject({ kind: 'no-debtors' });
  });
});
