import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceRefused } from '@/lib/sources/contract';
import { FILE_LIMITS } from '@/lib/sources/files/limits';
import { CsvRows } from './csv-rows';

function rowsOf(
  text: string,
  separator = ',',
  piece = text.length,
  limits = FILE_LIMITS,
): { cells: readonly string[]; line: number }[] {
  const rows: { cells: readonly string[]; line: number }[] = [];
  const reader = new CsvRows(separator, (cells, line) => rows.push({ cells, line }), limits);
  for (let at = 0; at < text.length; at += Math.max(1, piece)) reader.write(text.slice(at, at + Math.max(1, piece)));
  reader.end();
  return rows;
}

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof SourceRefused) return error.refusal;
    throw error;
  }
  throw new Error('it was read');
};

const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('a,b', 'a;b', 'say "x"', 'two\nlines', 'a\r\nb', '', ' ', '=1+1', '5" pipe'),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
const quoted = (text: string, separator: string) =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;

describe('CsvRows', () => {
  it('reads back what was written, cut into pieces of any length', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.nat(20),
        (cells, separator, end, piece) => {
          const text = cells.map((row) => row.map((value) => quoted(value, separator)).join(separator)).join(end);
          // A line with nothing on it is no row.
          const expected = cells.filter((row) => row.length > 1 || row[0] !== '');
          expect(rowsOf(text, separator, piece).map((row) => row.cells)).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('counts lines, those within quotes too', () => {
    expect(rowsOf('a\n\n"b\nc",d\r\n\r\ne').map(({ line }) => line)).toEqual([1, 3, 6]);
  });

  it('keeps what stands behind a closing quote, and a quote within a text', () => {
    expect(rowsOf('"a" b,c\n5" pipe,"x""y"\n').map(({ cells }) => cells)).toEqual([
      ['a b', 'c'],
      ['5" pipe', 'x"y'],
    ]);
  });

  it('takes the digits out of a formula that only makes them a text', () => {
    expect(rowsOf('="001","=""F1""",=1+1\n').map(({ cells }) => cells)).toEqual([['001', 'F1', '=1+1']]);
  });

  it('says where a quote was opened that is never closed', () => {
    expect(refusal(() => rowsOf('a,b\n1,"2\n3,4\n'))).toMatchObject({ kind: 'truncated', place: { line: 2 } });
  });

  it('stops at a line that never ends, whether or not it is in pieces', () => {
    const long = `a,b\n${'x'.repeat(10_000_000)}`;
    for (const piece of [65_536, long.length])
      expect(refusal(() => rowsOf(long, ',', piece))).toMatchObject({ kind: 'line-too-long', place: { line: 2 } });
    expect(refusal(() => rowsOf(`a\n"${'x\n'.repeat(5_000_000)}`, ',', 65_536)).kind).toBe('line-too-long');
    expect(refusal(() => rowsOf(`${'x'.repeat(70_000)}\n`)).kind).toBe('line-too-long');
  });

  it('stops at a million columns', () => {
    expect(refusal(() => rowsOf('a,'.repeat(1_000_000), ',', 65_536))).toMatchObject({
      kind: 'too-many-columns',
      place: { line: 1 },
    });
  });
});
