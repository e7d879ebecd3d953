import { describe, expect, it } from 'vitest';
import type { Book, BookAbout, BookGeneration, Position } from '../book';
import { debtorKey } from '../ids';
import { invoice } from '../k1.examples';
import { instant, localDate } from '../local-date';
import { EUR, money } from '../money';
import { mergeBook, sourceLabel } from './merge-book';
import type { AllocatedPayment } from './sourced-position';

function generation(fileName: string, about: Partial<BookAbout> | null, kind: BookGeneration['kind'] = 'file'): BookGeneration {
  const whole = {
    software: null,
    administration: null,
    currency: EUR,
    asOf: localDate('2026-11-20'),
    asOfFrom: 'contents',
    period: null,
    rung: 'due-dates',
    gaps: [],
  } as const;
  return {
    id: fileName as BookGeneration['id'],
    company: 'company' as BookGeneration['company'],
    source: 'source' as BookGeneration['source'],
    state: 'current',
    fileName,
    kind,
    startedAt: instant('2026-11-20T08:00:00Z'),
    finishedAt: null,
    about: about && { ...whole, ...about },
    totals: null,
  };
}

const position = (number: string, ids: readonly string[] = []): Position => ({
  debtor: debtorKey('k'),
  identity: { number, name: `Name of ${number}` },
  currency: EUR,
  openItems: ids.map((id) => invoice(id, 100, '2026-11-30')),
  settledItems: null,
  openOrders: null,
  creditLimit: null,
  paymentTerm: { days: 14 },
  buyerSize: null,
  buyerKind: null,
});
const list = generation('open items.csv', {});
const older = generation('audit.xaf', { asOf: localDate('2026-10-31') });
const bookOf = (lead: BookGeneration, ...others: readonly BookGeneration[]): Book => ({ lead, generations: [lead, ...others] });
const merged = (book: Book, ...told: readonly (readonly [BookGeneration, ...Position[]])[]) => {
  const result = mergeBook(
    book,
    told.map(([each, ...positions]) => ({ generation: each, positions })),
    [],
  );
  return (
    result && {
      items: result.position.openItems.map(({ id }) => id),
      sources: result.sources.map(({ fileName }) => fileName),
      settled: result.position.settledItems,
      days: result.position.paymentTerm?.days,
    }
  );
};

describe('a debtor in the whole book', () => {
  it('is not there when no source knows it', () => {
    expect(merged(bookOf(list))).toBeNull();
    expect(merged(bookOf(list), [list])).toBeNull();
    expect(merged(bookOf(list), [generation('unread.csv', null), position('1', ['F1'])])).toBeNull();
  });

  it('is what its only source tells, all debtor numbers together', () => {
    expect(merged(bookOf(list), [list, position('1', ['F1']), position('2', ['F2'])])).toMatchObject({
      items: ['F1', 'F2'],
      sources: ['open items.csv'],
    });
  });

  it('rests on the source that leads, and then on the others', () => {
    expect(merged(bookOf(list, older), [older, position('1', ['F1', 'F2'])], [list, position('1', ['F2'])])).toMatchObject({
      items: ['F2'],
      sources: ['open items.csv', 'audit.xaf'],
    });
  });

  it('owes nothing when the list that leads leaves it out, and keeps what else is known', () => {
    expect(merged(bookOf(list, older), [older, position('1', ['F1'])])).toEqual({
      items: [],
      sources: ['open items.csv', 'audit.xaf'],
      settled: null,
      days: 14,
    });
  });

  it.each([
    ['a live source, which lists all that it knows', generation('Tryton', {}, 'live')],
    ['documents that are added', generation('invoices', { listing: 'additions' })],
    ['a file that tells nothing of debtors', generation('ledger', { rung: 'none' })],
    ['a file that nobody could read', generation('unread', null)],
  ])('owes what the others tell where it is left out by %s', (_, lead) => {
    expect(merged(bookOf(lead, older), [older, position('1', ['F1'])])).toMatchObject({ items: ['F1'], sources: ['audit.xaf'] });
  });
});

describe('a source', () => {
  const live = generation('Tryton · Us', { software: 'Tryton', asOf: localDate('2026-11-21') }, 'live');
  const file = generation('a.xaf', { software: 'Tryton' });

  it('is named by its software, or else by its file', () => {
    expect(sourceLabel(file)).toBe('Tryton');
    expect(sourceLabel(list)).toBe('open items.csv');
    expect(sourceLabel(generation('unread.csv', null))).toBe('unread.csv');
  });

  it('is told apart from another of the same software', () => {
    expect([sourceLabel(file, [file, live]), sourceLabel(live, [file, live])]).toEqual(['Tryton (a.xaf)', 'Tryton · Us']);
    const told = [
      { generation: live, positions: [position('1', ['F1'])] },
      { generation: file, positions: [{ ...position('1', []), creditLimit: money(5, EUR) }] },
    ];
    expect(mergeBook(bookOf(live, file), told, [])?.position.from).toEqual({ creditLimit: 'Tryton (a.xaf)' });
  });

  it('that leaves a debtor out tells nothing else of it', () => {
    const told = [{ generation: older, positions: [position('1', ['F1'])] }];
    expect(mergeBook(bookOf(list, older), told, [])?.position.from).toEqual({ paymentTerm: 'audit.xaf' });
  });

  it('is a statement of the bank where that tells of the debtor', () => {
    const bank = generation('bank.xml', { listing: 'payments' });
    const paid = { entry: 'e', on: localDate('2026-11-21'), items: [], onAccount: null, label: 'bank.xml' };
    const told = [{ generation: list, positions: [position('1', ['F1'])] }];
    const files = (payments: readonly AllocatedPayment[]) =>
      mergeBook(bookOf(list, bank), told, payments)?.sources.map(({ fileName }) => fileName);
    expect([files([paid]), files([])]).toEqual([['open items.csv', 'bank.xml'], ['open items.csv']]);
  });
});
