import { cents } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

const sales = { lastYear: cents(120_000), peak: cents(30_000), largestInvoice: cents(4000) };

export const examples: readonly Example[] = [
  ['more than a quarter above', { facts: { sales }, book: { creditLimit: cents(15_000.01) } }, { hit: { recommended: 12_000 } }],
  ['a quarter above', { facts: { sales }, book: { creditLimit: cents(15_000) } }, 'pass'],
  ['set by a person', { facts: { sales, personalLimit: cents(20_000) } }, { hit: { recommended: 12_000 } }],
  ['the advice itself', { facts: { sales }, book: { creditLimit: null } }, 'pass'],
  ['nothing to compare with', { riskClass: 'NR' }, { unknown: ['recommendation'] }],
  ['no limit', { riskClass: 'NR', book: { creditLimit: null } }, { unknown: ['recommendation'] }],
];
