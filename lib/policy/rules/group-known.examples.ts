import { cents } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['three of a group', { facts: { group: { debtors: 3, open: cents(900), insolvent: null } } }, { hit: { n: 3, amount: 900 } }],
  ['two of a group', { facts: { group: { debtors: 2, open: cents(900), insolvent: null } } }, { hit: { n: 2, amount: 900 } }],
  ['alone', { facts: { group: { debtors: 1, open: cents(900), insolvent: null } } }, 'pass'],
  ['nobody knows what they owe', { facts: { group: { debtors: 3, open: null, insolvent: null } } }, { unknown: ['open-items'] }],
  ['nobody knows of a group', {}, { unknown: ['group'] }],
];
