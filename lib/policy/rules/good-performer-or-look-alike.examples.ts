import { localDate } from '@/lib/domain/local-date';
import { paidMonthly } from '../plain-case.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['pays well, and has for two years', {}, { hit: { sentence: 'MKT-01-GOOD' } }],
  ['pays five days late', { book: { settledItems: paidMonthly(5) } }, { hit: { sentence: 'MKT-01-GOOD' } }],
  ['pays six days late', { riskClass: 'B', book: { settledItems: paidMonthly(6) } }, { unknown: ['look-alike'] }],
  ['class C', { riskClass: 'C' }, { unknown: ['look-alike'] }],
  [
    'with us for a year',
    { facts: { profile: { country: 'NL', customerSince: localDate('2025-09-30') } } },
    { hit: { sentence: 'MKT-01-GOOD' } },
  ],
  [
    'with us for less',
    { facts: { profile: { country: 'NL', customerSince: localDate('2025-10-01') } } },
    { unknown: ['look-alike'] },
  ],
  [
    'with us for a year by the books',
    { riskClass: 'A', book: { settledItems: paidMonthly(0, 11) } },
    { hit: { sentence: 'MKT-01-GOOD' } },
  ],
  ['with us for less by the books', { riskClass: 'A', book: { settledItems: paidMonthly(0, 10) } }, { unknown: ['look-alike'] }],
  [
    'with us for ten years',
    { facts: { profile: { customerSince: localDate('2016-01-01') } } },
    { hit: { sentence: 'MKT-01-GOOD' } },
  ],
  [
    'with us for four years by the books',
    { riskClass: 'A', book: { settledItems: paidMonthly(0, 48) } },
    { hit: { sentence: 'MKT-01-GOOD' } },
  ],
  ['nobody knows how it pays', { riskClass: 'A', book: { settledItems: null } }, { unknown: ['look-alike'] }],
  ['looks like those who do', { riskClass: 'C', facts: { profile: { lookAlikePct: 60 } } }, { hit: { match: 60 } }],
  ['does not', { riskClass: 'C', facts: { profile: { lookAlikePct: 59.9 } } }, 'pass'],
];
