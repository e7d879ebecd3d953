import { cents } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

const sales = { lastYear: cents(120_000), peak: cents(30_000), largestInvoice: cents(4000) };

export const examples: readonly Example[] = [
  ['nobody set one', { facts: { sales }, book: { creditLimit: null } }, { hit: { recommended: 12_000 } }],
  ['the books have one', { facts: { sales } }, 'pass'],
  ['there is none at all', { riskClass: 'NR', book: { creditLimit: null } }, 'pass'],
];
