import { cents } from '@/lib/domain/k1.examples';
import { notDue } from '../plain-case.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['95 percent with this quote', { book: { openItems: notDue(14000) } }, { hit: { pct: 95 } }],
  ['just under', { book: { openItems: notDue(13999) } }, 'pass'],
  ['no limit', { riskClass: 'NR', book: { creditLimit: null } }, { unknown: ['credit-limit'] }],
  ['a limit of 0 has no percentage', { facts: { personalLimit: cents(0) } }, 'pass'],
  ['a total that nobody can read', { quote: { total: null } }, { unknown: ['open-items'] }],
];
