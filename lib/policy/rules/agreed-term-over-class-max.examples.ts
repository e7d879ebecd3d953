import { TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import { paidMonthly } from '../plain-case.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['thirty agreed with class C', { riskClass: 'C' }, { hit: { agreed: 30, class: 'C', max: 14 } }],
  ['as long as class B may', { riskClass: 'B' }, 'pass'],
  ['class D gets no agreed term', { riskClass: 'D' }, 'pass'],
  ['agreed by two invoices is agreed by none', { riskClass: 'C', book: { settledItems: paidMonthly(0, 2) } }, 'pass'],
  [
    'agreed by three',
    { riskClass: 'C', book: { settledItems: paidMonthly(0, 3) } },
    { hit: { agreed: 30, class: 'C', max: 14 } },
  ],
  [
    'agreed as long as class C may',
    {
      riskClass: 'C',
      book: { settledItems: paidMonthly(0).map((item) => ({ ...item, dueOn: addDays(item.invoiceOn ?? TODAY, 14) })) },
    },
    'pass',
  ],
  ['a public body', { riskClass: 'C', facts: { buyerKind: 'public' } }, 'pass'],
];
