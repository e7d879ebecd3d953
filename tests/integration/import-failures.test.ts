import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanUpBook } from '@/lib/app/clean-up-book';
import { FILE_SOURCE } from '@/lib/app/stage-import';
import { usualBook } from '@/lib/app/usual-book';
import type { DebtorRecord } from '@/lib/domain/debtor';
import { debtorKey, generationId } from '@/lib/domain/ids';
import { debtorAliases } from '@/lib/matching/debtor-aliases';
import { GenerationWriter } from '@/lib/store/generation-writer';
import { withImportLock } from '@/lib/store/import-lock';
import { counts, csvFile, emptyStore, importRows, type Row, row, seen, stage } from './support/import-steps';

const MANY: readonly Row[] = Array.from({ length: 5_000 }, (_, n) => row(String(n), `F${n}`));

const aliasesOf = (debtor: DebtorRecord) => debtorAliases(debtor, FILE_SOURCE);

async function bookAsItIs() {
  return { seen: await seen({ debtorNumber: '1' }), ...(await counts()) };
}

/** An import of three debtors, one of them known, that got as far as this. */
async function writeHalf(): Promise<void> {
  const current = await usualBook();
  if (!current) throw new Error('no book');
  const generation = { ...current.lead, id: generationId('half'), state: 'writing' as const };
  const writer = await GenerationWriter.begin(generation, { newKey: () => debtorKey(crypto.randomUUID()), aliasesOf });
  for (const number of ['1', '8', '9']) writer.addDebtor({ number, name: `New ${number}` });
  await writer.finish();
}

beforeEach(async () => {
  await emptyStore();
  await importRows(row('1', 'OLD', { open: '777.00' }));
});
afterEach(() => vi.restoreAllMocks());

describe('an import that does not end well leaves the old book whole', () => {
  it('when it is cancelled half-way', async () => {
    const before = await bookAsItIs();
    const abort = new AbortController();
    // Far enough that positions have been written.
    const file = csvFile(Array.from({ length: 24_000 }, (_, n) => row(String(n), `F${n}`)));
    const result = await stage(file, abort.signal, ({ rows }) => rows > 22_000 && abort.abort());
    expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await bookAsItIs()).toEqual(before);
  });

  it.each<[string, BlobPart[], string]>([
    ['a file of nothing', [], 'empty'],
    ['a file of something else', [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])], 'not-recognised'],
    ['a table without the amount', ['debtor_number,name,invoice,due_date\r\n1,Anna,F1,2026-12-01\r\n'], 'column-missing'],
    ['a line without end', [`debtor_number,name,open\r\n1,Anna,1.00\r\n${'x'.repeat(10_000_000)}`], 'line-too-long'],
    ['an audit file cut off', ['<?xml version="1.0"?><auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header>'], 'truncated'],
    ['an entity bomb', ['<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><auditfile>&b;</auditfile>'], 'doctype'],
  ])('when it is %s', async (_, parts, kind) => {
    const before = await bookAsItIs();
    expect(await stage(new File(parts, 'book'))).toMatchObject({ ok: false, error: { kind: 'refused', refusal: { kind } } });
    expect(await bookAsItIs()).toEqual(before);
  });

  it('when the disk is full', async () => {
    const before = await bookAsItIs();
    const put = IDBObjectStore.prototype.put;
    let left = 1_000;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...told) {
      if (this.name === 'positions' && left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, told);
    });
    expect(await stage(csvFile(MANY))).toEqual({ ok: false, error: { kind: 'storage-full' } });
    vi.restoreAllMocks();
    expect(await bookAsItIs()).toEqual(before);
  });

  it('when the browser is killed, once the clean-up cleared away the rest', async () => {
    const before = await bookAsItIs();
    await writeHalf();
    expect(await counts()).toMatchObject({ generations: 2, positions: 4, debtors: 3, debtorChanges: 1 });
    await cleanUpBook();
    expect(await bookAsItIs()).toEqual(before);
  });

  it('when another is under way, which neither it nor the clean-up disturbs', async () => {
    let finish = () => {};
    const other = withImportLock(async () => {
      await writeHalf();
      await new Promise<void>((resolve) => (finish = resolve));
    });
    expect(await stage(csvFile([row('2', 'F2')]))).toEqual({ ok: false, error: { kind: 'busy' } });
    await cleanUpBook();
    expect(await counts()).toMatchObject({ generations: 2, positions: 4, debtors: 3, debtorChanges: 1 });
    finish();
    await other;
  });

  it('and it can simply be repeated', async () => {
    const abort = new AbortController();
    await stage(csvFile(MANY), abort.signal, () => abort.abort());
    await importRows(...MANY);
    expect(await seen({ debtorNumber: '1' })).toMatchObject({ open: 100_00 });
    expect(await counts()).toMatchObject({ generations: 1, positions: 5_000, debtors: 5_000 });
  });
});
