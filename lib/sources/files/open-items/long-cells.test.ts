import { describe, expect, it } from 'vitest';
import { SourceRefused } from '@/lib/sources/contract';
import { pull, pullContext } from '@/tests/support/books/pull';
import { xlsxSample } from '@/tests/support/books/xlsx-sample';
import { readCsv } from '../csv/read-csv';
import { readXlsx } from '../xlsx/read-xlsx';

const LENGTH = 60_000;
const MOST_MICROSECONDS = 1_000_000;
const fill = (text: string): string => text.repeat(Math.floor(LENGTH / text.length));

/** Texts that take a pattern long which tries everything. */
const CELLS: readonly string[] = [
  `1${fill(' ')}x`,
  `x${fill('-')}y`,
  `x${fill('- ')}y`,
  `op${fill(' ')}x`,
  `30${fill('a')}!`,
  fill('@.'),
  fill('deb'),
  `Total${fill(' .')}`,
  `Customer${fill(' ')}x`,
  fill('1.'),
  fill('1-'),
  fill('= '),
];

async function microseconds(work: Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work.catch((error: unknown) => {
    if (!(error instanceof SourceRefused)) throw error;
  });
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

describe('a cell of sixty thousand characters', () => {
  const places: readonly (readonly [string, (cell: string) => string])[] = [
    ['above the header', (cell) => `${cell}\nKlant;Factuur;Vervaldatum;Openstaand\nA;F1;01-10-2026;5,00\n`],
    ['in the header', (cell) => `Klant;${cell};Bedrag\nA;F1;5,00\nB;F2;6,00\n`],
    ['as a label', (cell) => `Aged Receivables\nFactuurnr;Factuurdatum;Ouder;90+;Totaal\n${cell}\nF1;01-10-2026;5,00;;5,00\n`],
    [
      'as an amount, a term and a date',
      (cell) => `debtor,name,invoice,term_days,due_date,open\nD1,A,F1,${cell},,1.00\nD1,A,F2,,${cell},1.00\nD1,A,F3,,,${cell}\n`,
    ],
    ['in a table that nobody knows', (cell) => `Wie;Wat;Hoeveel\n${cell};${cell.slice(0, 900)};12,50\nB;F2;6,00\n`],
  ];
  const cases = places.flatMap(([place, draw]) => CELLS.map((cell) => [place, cell.slice(0, 12), draw(cell)] as const));

  it.each(cases)('%s takes no time: %j', async (_place, _cell, text) => {
    expect(await microseconds(pull(readCsv(new Blob([text]), pullContext())))).toBeLessThan(MOST_MICROSECONDS);
  });

  it.each([
    ['xl/styles.xml', 'formatCode="00000"', `formatCode="${fill('[')}"`],
    ['xl/sharedStrings.xml', '<si>', `<si>${fill('<t ')}</si><si>`],
    ['xl/sharedStrings.xml', '<si>', `<si>${fill('<rPh ')}</si><si>`],
    ['xl/sharedStrings.xml', '<si>', `<si>${fill('<a:')}</si><si>`],
  ])('in %s instead of %s', async (part, from, to) => {
    const spoil = (name: string, data: string) => (name === part ? data.replace(from, () => to) : data);
    const file = new Blob([
      xlsxSample(
        [
          {
            rows: [
              ['Klant', 'Factuur', 'Openstaand'],
              ['A', 'F1', 5],
            ],
          },
        ],
        { spoil },
      ),
    ]);
    expect(await microseconds(pull(readXlsx(file, pullContext())))).toBeLessThan(MOST_MICROSECONDS);
  });
});
