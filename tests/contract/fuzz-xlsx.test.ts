import { describe, expect, it } from 'vitest';
import { xlsxSource } from '@/lib/sources/files/xlsx/xlsx-source';
import type { Random } from '@/tests/support/books/random';
import { type SampleCell, type WorkbookOptions, xlsxSample } from '@/tests/support/books/xlsx-sample';
import { expectSound, fromSeeds, readOrRefuse, TIMEOUT } from './fuzz/from-seeds';
import { damagedText } from './fuzz-tables/damage-text';
import { LAYOUTS, type ModelCell, type ModelLayout, PLAIN_LAYOUT } from './fuzz-tables/table-layouts';
import { modelTable } from './fuzz-tables/table-model';
import { itemsMeant, itemsRead } from './fuzz-tables/told-items';
import { cellText, someStyle } from './fuzz-tables/write-table';

const read = (file: BlobPart) => readOrRefuse(xlsxSource, file);

/** Numbers as they are, as a formula's outcome, or as text; days as days or as text. */
function sampleCell(cell: ModelCell, random: Random): SampleCell {
  if (typeof cell === 'string') return cell === '' ? null : cell;
  if ('percentage' in cell) return { share: cell.percentage / 100 };
  if ('day' in cell) return random.isOneIn(8) ? cell.day : { day: cell.day };
  if (random.isOneIn(10)) return cellText(cell, { ...someStyle(random), mark: '.' });
  return random.isOneIn(10) ? { formula: 'A1+B1', cached: cell.cents / 100 } : cell.cents / 100;
}

function workbook({ rows }: ModelLayout, random: Random, options: WorkbookOptions = {}) {
  const sheet = {
    rows: rows.map((row) => row.map((cell) => sampleCell(cell, random))),
    hidden: random.isOneIn(3) ? [rows.length - 2] : [],
  };
  const other = { rows: [['Read me'], ['made', 'by', 'nobody']] };
  return xlsxSample(random.pick([[sheet], [other, sheet], [sheet, other]]), {
    is1904: random.isOneIn(4),
    isInline: random.isOneIn(3),
    hasNoReferences: random.isOneIn(5),
    ...options,
  });
}

describe('workbooks from seeds', () => {
  it('are the same book in whatever layout and form', { timeout: TIMEOUT }, () =>
    fromSeeds(0.4, async (random) => {
      const items = modelTable(random);
      const layout = random.pick(LAYOUTS)(items, random);
      const found = await read(workbook(layout, random));
      expect(found?.rejected).toEqual([]);
      expect(found && itemsRead(found)).toEqual(itemsMeant(items, layout));
    }),
  );

  it('give each number exactly, or reject its row', { timeout: TIMEOUT }, () =>
    fromSeeds(0.2, async (random) => {
      const items = modelTable(random, 2).map((item) => ({ ...item, odd: random.isOneIn(3) }));
      const layout = PLAIN_LAYOUT(items, random);
      const odd = new Set(items.filter((item) => item.odd).map(({ cents }) => cents));
      const rows = layout.rows.map((row) =>
        row.map((cell): SampleCell => {
          if (typeof cell !== 'object' || !('cents' in cell) || !odd.has(cell.cents)) return sampleCell(cell, random);
          return random.pick<SampleCell>([
            cell.cents / 100 + 0.004,
            1e15,
            { raw: ' t="e"><v>#N/A</v></c>' },
            { formula: 'X', cached: null },
            true,
            'twelve',
          ]);
        }),
      );
      const found = await read(xlsxSample([{ rows }]));
      const sound = items.filter(({ cents }) => !odd.has(cents));
      // A column of nothing but yes and no is no column of amounts.
      if (found === null && sound.length * 5 <= items.length) return;
      expect(found && itemsRead(found)).toEqual(itemsMeant(sound, layout));
      expect(found?.rejected).toHaveLength(items.length - sound.length);
    }),
  );

  it('are refused when a part is damaged, or read as a sound book', { timeout: TIMEOUT }, () =>
    fromSeeds(0.25, async (random) => {
      const layout = random.pick(LAYOUTS)(modelTable(random), random);
      const spoil = (_: string, data: string) => (random.isOneIn(4) ? damagedText(data, random) : data);
      const found = await read(workbook(layout, random, { spoil }));
      if (found) expectSound(found);
    }),
  );

  it('are refused when their bytes are, or read as a sound book', { timeout: TIMEOUT }, () =>
    fromSeeds(0.15, async (random) => {
      const bytes = workbook(random.pick(LAYOUTS)(modelTable(random), random), random);
      const end = random.isOneIn(3) ? random.between(0, bytes.length) : bytes.length;
      const damaged = bytes.slice(0, end);
      for (let times = random.between(1, 5); times > 0; times--) damaged[random.between(0, end)] = random.between(0, 255);
      const found = await read(damaged);
      if (found) expectSound(found);
    }),
  );
});
