import { describe, expect, it } from 'vitest';
import { FILE_SOURCES } from '@/lib/sources/registry';
import type { Pulled } from '@/tests/support/books/pull';
import type { Random } from '@/tests/support/books/random';
import { ublSample } from '@/tests/support/books/ubl-sample';
import { type ZipPart, zipSample } from '@/tests/support/books/zip-sample';
import { decimals } from './fuzz/bank-model';
import { expectSound, fromSeeds, readOrRefuse, TIMEOUT } from './fuzz/from-seeds';

const zip = FILE_SOURCES.find(({ id }) => id === 'zip');
const read = (bytes: BlobPart) => (zip ? readOrRefuse(zip, bytes) : expect.unreachable('zip files are read'));

interface Model {
  readonly parts: readonly ZipPart[];
  /** Number of each invoice → its cents. */
  readonly owed: Readonly<Record<string, number>>;
}

/** Invoices, packed in some way, among what else travels with them. */
function modelZip(random: Random): Model {
  const owed: Record<string, number> = {};
  const parts = Array.from({ length: random.between(1, 5) }, (_, index): ZipPart => {
    const [number, minor] = [`F${index + 1}`, random.between(1, 900_000)];
    owed[number] = minor;
    const name = `${random.pick(['', 'out/', 'a/b c/', 'Ünder/'])}${number}.xml`;
    return { name, data: ublSample({ number, payable: decimals(minor, '.') }), isStored: random.isOneIn(3) };
  });
  const beside: readonly ZipPart[] = [
    { name: 'out/', data: '', isStored: true },
    { name: 'out/F1.pdf', data: '%PDF-1.7 and more' },
    { name: '__MACOSX/out/._F1.xml', data: 'anything' },
  ];
  return { parts: [...parts, ...beside.filter(() => random.isOneIn(2))], owed };
}

const owedBy = ({ records }: Pulled) =>
  Object.fromEntries(
    records.flatMap((record) => (record.kind === 'open-item' ? [[record.item.number, record.item.open.minor]] : [])),
  );

/** Whatever is left out of it: no amount is another than was packed. */
function expectUnchanged(found: Pulled, owed: Model['owed']): void {
  expectSound(found);
  for (const [number, minor] of Object.entries(owedBy(found))) expect(owed[number]).toBe(minor);
}

describe('zip files from seeds', () => {
  it('are the same book in whatever way they are packed', { timeout: TIMEOUT }, () =>
    fromSeeds(0.3, async (random) => {
      const { parts, owed } = modelZip(random);
      const found = await read(
        zipSample(parts, random.isOneIn(4) ? 'PK\u0005\u0006 a comment of some length, and then some' : ''),
      );
      expect(found?.rejected).toEqual([]);
      expect(found && owedBy(found)).toEqual(owed);
    }),
  );

  it('that lie about a part are refused, or hold what was packed', { timeout: TIMEOUT }, () =>
    fromSeeds(0.3, async (random) => {
      const { parts, owed } = modelZip(random);
      const liar = random.between(0, parts.length - 1);
      const says = random.pick<NonNullable<ZipPart['says']>>([
        { bytes: random.between(0, 5_000) },
        { bytes: 0xffff_ffff },
        { checksum: random.between(0, 1_000_000) },
        { method: random.pick([0, 8, 9, 12, 14, 99]) },
        { flags: random.between(0, 0xffff) },
      ]);
      const found = await read(zipSample(parts.map((part, at) => (at === liar ? { ...part, says } : part))));
      if (found) expectUnchanged(found, owed);
    }),
  );

  it('are refused when their bytes are damaged, or hold what was packed', { timeout: TIMEOUT }, () =>
    fromSeeds(0.4, async (random) => {
      const { parts, owed } = modelZip(random);
      const bytes = zipSample(parts);
      const end = random.isOneIn(4) ? random.between(0, bytes.length) : bytes.length;
      const damaged = bytes.slice(0, end);
      for (let times = random.between(1, 4); times > 0 && end > 0; times--)
        damaged[random.between(0, end - 1)] = random.between(0, 255);
      const found = await read(damaged);
      if (found) expectUnchanged(found, owed);
    }),
  );
});
