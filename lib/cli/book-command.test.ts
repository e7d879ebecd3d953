import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mt940Sample } from '@/tests/support/books/mt940-sample';
import { ublSample } from '@/tests/support/books/ubl-sample';
import { xafAccount, xafJournal, xafSample, xafTransaction } from '@/tests/support/books/xaf-sample';
import { bookCommand } from './book-command';

const folder = mkdtempSync(join(tmpdir(), 'creditside-book-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NOW = new Date('2026-11-22T23:30:00Z');
const run = (...args: string[]) => bookCommand(args, NOW, 'Europe/Amsterdam');

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  utimesSync(path, new Date('2026-11-20T12:00:00Z'), new Date('2026-11-20T12:00:00Z'));
  return path;
}

const SALE = (nr: string) => xafTransaction(nr, '2026-09-01', { accID: '1300', amnt: 1, custSupID: 'C1', invRef: nr });
const OPEN = file(
  'open.csv',
  'debtor_number,name,invoice,due_date,open\nD1,A,F1,2026-11-22,1000.50\nD1,A,F2,2026-12-01,10.00\nD2,B,C1,,-0.50\nD3,C,F3,soon,5.00\n',
);

describe('npm run book', () => {
  it('tells what a file holds, as of today in the zone given', async () => {
    const { exitCode, out } = await run(OPEN);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/recognised as +CSV/);
    expect(out).toMatch(/as of +2026-11-20 \(date of the file\)/);
    expect(out).toMatch(/debtors +2\n/);
    expect(out).toMatch(/open items +3, together EUR 1,010\.00/);
    // It is past midnight in Amsterdam.
    expect(out).toMatch(/overdue today +EUR 1,000\.50/);
    expect(out).toMatch(/rejected rows +1\n +line 5: .+, due_date: "soon"/);
    expect(out).not.toMatch(/[{}]|software|undefined/);
  });

  it('tells the same as data', async () => {
    const told = JSON.parse((await run(OPEN, '--json')).out);
    expect(told).toMatchObject({
      source: 'CSV',
      about: { rung: 'due-dates' },
      totals: { debtors: 2, openItems: 3, rejected: 1 },
    });
  });

  it('lists the positions of each debtor, in minor units', async () => {
    const { positions, rejections } = JSON.parse((await run(OPEN, '--json')).out);
    expect(positions).toMatchObject([
      {
        debtor: { number: 'D1', name: 'A' },
        open: [{ minor: 101_050, currency: 'EUR' }],
        openItems: [
          { number: 'F1', dueOn: '2026-11-22', open: { minor: 100_050, currency: 'EUR' } },
          { number: 'F2', dueOn: '2026-12-01' },
        ],
        settledItems: [],
      },
      { debtor: { number: 'D2' }, open: [{ minor: -50 }] },
    ]);
    expect(rejections).toMatchObject([{ field: 'due_date', found: 'soon' }]);
  });

  it('reads several files, the parts of one as one', async () => {
    const text = xafSample({
      journals: xafJournal('70', 'S', SALE('F1') + SALE('F2')),
      accounts: xafAccount('1300', 'Debiteuren'),
    });
    const cut = text.lastIndexOf('<transaction>');
    const parts = [file('b.xaf', `<!-- Vervolgbestand 2 van 2 -->${text.slice(cut)}`), file('a.xaf', text.slice(0, cut))];
    const { exitCode, out } = await run(...parts, OPEN, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ positions: [{ open: [{ minor: 200 }] }] }, { source: 'CSV' }]);
    expect(await run(...parts.slice(0, 1))).toMatchObject({ exitCode: 1, out: expect.stringContaining('part 1 is missing') });
  });

  it('tells what a bank statement pays of the book beside it', async () => {
    const statement = mt940Sample([
      {
        closing: 'C261122EUR15,00',
        entries: [
          { line: '261121C10,00NTRFNONREF', info: ['factuur F2'] },
          { line: '261121C5,00NTRFNONREF', info: ['bedankt'] },
        ],
      },
    ]);
    const invoice = file('f2.xml', ublSample({ number: 'F2', payable: '10.00' }));
    const files = [OPEN, invoice, file('bank.sta', statement)];
    const told = JSON.parse((await run(...files, '--json')).out);
    expect(told.at(-1)).toMatchObject({
      allocations: [
        { outcome: 'paid', debtor: 'D1', items: [{ id: 'F2', amount: { minor: 1_000 } }], by: 'reference' },
        { outcome: 'unallocated', why: 'no-debtor' },
      ],
    });
    const { out } = await run(...files);
    expect(out).toContain('allocated      1 of 2 entries\n  2026-11-21 EUR 10.00: D1 pays, by reference, F2 EUR 10.00');
    expect(JSON.parse((await run(files[2] ?? '', '--json')).out)).toMatchObject({
      about: { listing: 'payments' },
      bankEntries: [{}, {}],
    });
  });

  it('says in one sentence why a file is not taken', async () => {
    const path = file('missing.csv', 'debtor_number,name\nD1,A\n');
    const { exitCode, out } = await run(path);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/open/);
    expect(out.split('\n')).toHaveLength(1);
    expect(JSON.parse((await run(path, '--json')).out)).toMatchObject({
      refused: { kind: 'column-missing', fields: { column: 'open' } },
    });
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ exitCode: 0, out: expect.stringContaining('npm run book') });
    expect(await run()).toMatchObject({ exitCode: 2 });
    expect(await run(join(folder, 'nowhere'))).toMatchObject({ exitCode: 2, out: expect.stringContaining('nowhere') });
    expect(await run(folder)).toMatchObject({ exitCode: 2 });
  });
});
