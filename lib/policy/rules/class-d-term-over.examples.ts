import { invoice } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

const late = [invoice('F', 900, '2026-09-10')];

export const examples: readonly Example[] = [
  ['eight days', { riskClass: 'D', quote: { term: { days: 8 } } }, { hit: { class: 'D', max: 7 } }],
  ['seven days', { riskClass: 'D', quote: { term: { days: 7 } } }, 'pass'],
  [
    'seven days with something to dun',
    { riskClass: 'D', book: { openItems: late }, quote: { term: { days: 7 } } },
    { hit: { class: 'D', max: 0 } },
  ],
  ['in cash with something to dun', { riskClass: 'D', book: { openItems: late }, quote: { term: { days: 0 } } }, 'pass'],
  ['thirty days with something to dun', { riskClass: 'D', book: { openItems: late } }, { hit: { class: 'D', max: 0 } }],
  ['another class', { riskClass: 'C' }, 'pass'],
];
