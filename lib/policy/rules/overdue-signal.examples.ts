import { invoice } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

const late = invoice('F', 900, '2026-09-29');

export const examples: readonly Example[] = [
  [
    'sales and planning know',
    { facts: { desk: { informed: ['sales', 'planning'] } }, book: { openItems: [late] } },
    { hit: { dept: 'sales, planning' } },
  ],
  [
    'departments of ours know',
    { facts: { desk: { informed: ['sales', 'finance'] } }, book: { openItems: [late] } },
    { hit: { dept: 'department_sales,department_finance' } },
  ],
  ['nothing is late', { facts: { desk: { informed: ['sales'] } } }, 'pass'],
  ['nobody was told', { facts: { desk: { informed: [] } }, book: { openItems: [late] } }, 'pass'],
  ['nobody records whom we told', {}, { unknown: ['informed'] }],
];
