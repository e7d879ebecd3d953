import { cents, invoice } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const told = (on: string, euros: number) => ({ on: localDate(on), amount: cents(euros), reason: 'MS03' });
const returned = (id: string, on: string) =>
  invoice(id, 9, '2026-10-20', { isDirectDebit: true, directDebitReturnedOn: localDate(on) });

export const examples: readonly Example[] = [
  [
    'the latest is named',
    { facts: { desk: { directDebitReturns: [told('2026-09-01', 10), told('2026-09-20', 20), told('2026-08-01', 30)] } } },
    { hit: { date: '2026-09-20', amount: 20, reason: 'MS03' } },
  ],
  [
    'as the books show it',
    { book: { openItems: [returned('A', '2026-09-02'), returned('B', '2026-09-12'), returned('C', '2026-09-07')] } },
    { hit: { date: '2026-09-12', amount: 9, sentence: 'SDD-01-NO-REASON' } },
  ],
  [
    'two on one day: the first of them',
    { facts: { desk: { directDebitReturns: [told('2026-09-20', 20), told('2026-09-20', 30)] } } },
    { hit: { date: '2026-09-20', amount: 20, reason: 'MS03' } },
  ],
  ['none in the books', { book: { openItems: [invoice('F', 9, '2026-10-20', { isDirectDebit: true })] } }, 'pass'],
  ['none told, none in the books', { facts: { desk: { directDebitReturns: [] } } }, 'pass'],
  ['no book', { book: null }, { unknown: ['direct-debit'] }],
];
