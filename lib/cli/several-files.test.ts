import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mt940Sample } from '@/tests/support/books/mt940-sample';
import { ublParty, ublSample } from '@/tests/support/books/ubl-sample';
import { xafAccount, xafJournal, xafRelation, xafSample, xafTransaction } from '@/tests/support/books/xaf-sample';
import { bookCommand } from './book-command';

const folder = mkdtempSync(join(tmpdir(), 'creditside-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...paths: string[]) => bookCommand([...paths, '--json'], new Date('2026-11-22T12:00:00Z'), 'Europe/Amsterdam');
const page = async (...paths: string[]) => (await bookCommand(paths, new Date('2026-11-22T12:00:00Z'), 'Europe/Amsterdam')).out;

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  utimesSync(path, new Date('2026-11-20T12:00:00Z'), new Date('2026-11-20T12:00:00Z'));
  return path;
}

const VAT = 'NL002455799B11';
/** An audit file without due dates, of F1, paid, and F2. */
const audit = (company: string) =>
  xafSample({
    relations: xafRelation('C1', 'C', { taxRegIdent: VAT }) + xafRelation('C2', 'C'),
    accounts: xafAccount('1300', 'Debiteuren'),
    journals:
      xafJournal('70', 'S', sale('F1', 50, 'C1') + sale('F2', 80, 'C1') + sale('F3', 20, 'C2')) +
      xafJournal('20', 'B', sale('b1', -50, 'C1', 'F1')),
  }).replace('Example B.V.', company);
const sale = (nr: string, amnt: number, custSupID: string, invRef = nr) =>
  xafTransaction(nr, '2026-09-01', { accID: '1300', effDate: '2026-09-01', amnt, custSupID, invRef });

const AUDIT = file('audit.xaf', audit('Wij B.V.'));
const OPEN = file('open.csv', 'debtor_number,name,invoice,due_date,open,as_of\nC1,Relation C1,F2,2026-10-01,80.00,2026-11-10\n');
const STATEMENT = file(
  'bank.sta',
  mt940Sample([{ closing: 'C261122EUR80,00', entries: [{ line: '261121C80,00NTRFNONREF', info: ['factuur F2'] }] }]),
);

const openOf = (together: readonly { openItems: readonly { number: string; dueOn: string; from?: object }[] }[]) =>
  together.map(({ openItems }) => openItems.map(({ number, dueOn, from = {} }) => [number, dueOn, from]));

describe('several files of one book', () => {
  it('are told one by one, and then together, each figure naming its file where that is not the first', async () => {
    const [first, second, { together }] = JSON.parse((await run(AUDIT, OPEN)).out);
    expect([first.fileName, second.fileName]).toEqual(['audit.xaf', 'open.csv']);
    expect(together).toMatchObject([
      {
        debtor: { number: 'C1' },
        open: [{ minor: 8_000, currency: 'EUR' }],
        sources: [{ file: 'audit.xaf' }, { file: 'open.csv' }],
      },
      { debtor: { number: 'C2' } },
    ]);
    expect(openOf(together)).toEqual([[['F2', '2026-10-01', { dueOn: 'open.csv' }]], [['F3', null, {}]]]);
  });

  it('take due dates from invoices as they were sent, by the VAT id of the buyer', async () => {
    const invoice = file(
      'f2.xml',
      ublSample({ number: 'F2', dueOn: '2026-10-15', payable: '80.00', customer: ublParty({ name: 'Relation', vatId: VAT }) }),
    );
    const { together } = JSON.parse((await run(AUDIT, invoice)).out).at(-1);
    expect(openOf(together)[0]).toEqual([['F2', '2026-10-15', { dueOn: 'f2.xml' }]]);
  });

  it('are paid once by what a statement tells, whoever lists the invoice', async () => {
    const { allocations } = JSON.parse((await run(AUDIT, OPEN, STATEMENT)).out).at(-1);
    expect(allocations).toMatchObject([{ outcome: 'paid', debtor: 'C1', items: [{ id: 'F2', amount: { minor: 8_000 } }] }]);
  });

  it('are a line for each debtor that owes, for a person', async () => {
    expect(await page(AUDIT, OPEN, STATEMENT)).toContain(
      'together       2 debtors with open items\n  C1 Relation C1: EUR 80.00 (1), by audit.xaf, open.csv\n  C2 Relation C2: EUR 20.00 (1), by audit.xaf\n',
    );
  });
});

describe('files of several books', () => {
  it('are not told together where they name two administrations', async () => {
    const other = file('other.xaf', audit('Zij B.V.'));
    expect(JSON.parse((await run(AUDIT, other)).out)).toMatchObject([{ fileName: 'audit.xaf' }, { fileName: 'other.xaf' }]);
    expect(JSON.parse((await run(AUDIT, other)).out)).toHaveLength(2);
  });

  it('are not told together where they share no debtor', async () => {
    const other = file('other.csv', 'debtor_number,name,invoice,open\nD9,Other,F2,5.00\n');
    expect(JSON.parse((await run(AUDIT, other)).out)).toHaveLength(2);
  });
});

describe('a file that is taken for nothing', () => {
  it('keeps none of the others from being told, and is named with its sentence', async () => {
    const letter = file('letter.txt', 'Dear sirs');
    const { exitCode, out } = await run(letter, OPEN, file('empty.csv', ''));
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { fileName: 'open.csv', totals: { openItems: 1 } },
      {
        fileName: 'letter.txt',
        refused: { kind: 'not-recognised' },
        sentence: expect.stringMatching(/^I do not recognise this file\./),
      },
      { fileName: 'empty.csv', refused: { kind: 'empty' }, sentence: 'This file is empty.' },
    ]);
    expect(await page(letter)).toMatch(/^letter\.txt: I do not recognise this file\./);
  });
});

describe('a bank statement', () => {
  it('tells its entries, and nothing of debtors', async () => {
    const out = await page(STATEMENT);
    expect(out).toMatch(/bank entries +1/);
    expect(out).not.toMatch(/debtor|evidence/);
  });
});
