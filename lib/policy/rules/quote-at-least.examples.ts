import { cents } from '@/lib/domain/k1.examples';
import { type LocalDate, localDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import { notDue } from '../plain-case.examples';
import type { Example } from '../rule-example.examples';

const large = { total: cents(30_000) };
const approved = (more: { approvers?: number; on?: LocalDate } = {}) => ({
  personalLimit: cents(100_000),
  limitDecision: { on: localDate('2026-06-01'), approvers: 2, ...more },
});

export const examples: readonly Example[] = [
  ['25,000', { quote: { total: cents(25000) } }, { hit: { amount: 25000 } }],
  ['a cent less', { quote: { total: cents(24999.99) } }, 'pass'],
  [
    'prepaying a part does not make it smaller',
    { quote: { total: cents(25000), prepaidShare: 0.5 } },
    { hit: { amount: 25000 } },
  ],
  ['a total that nobody can read', { quote: { total: null } }, { unknown: ['quote-total'] }],
  ['no quote', { quote: null }, 'pass'],
  ['two people approved the limit', { facts: approved(), quote: large }, 'pass'],
  ['one did', { facts: approved({ approvers: 1 }), quote: large }, { hit: { amount: 25000 } }],
  ['a year ago', { facts: approved({ on: localDate('2025-09-30') }), quote: large }, 'pass'],
  ['longer ago', { facts: approved({ on: localDate('2025-09-29') }), quote: large }, { hit: { amount: 25000 } }],
  [
    'more than they approved',
    { facts: approved(), book: { openItems: notDue(70_000.01) }, quote: large },
    { hit: { amount: 25000 } },
  ],
  ['as much as they approved', { facts: approved(), book: { openItems: notDue(70_000) }, quote: large }, 'pass'],
  ['longer than our standard', { facts: approved(), quote: { ...large, term: { days: 31 } } }, { hit: { amount: 25000 } }],
  ['class C', { riskClass: 'C', facts: approved(), quote: large }, { hit: { amount: 25000 } }],
  ['class B', { riskClass: 'B', facts: approved(), quote: large }, 'pass'],
  [
    'the limit of the books was approved by nobody',
    { facts: { ...approved(), personalLimit: null }, book: { creditLimit: cents(100_000) }, quote: large },
    { hit: { amount: 25000 } },
  ],
  [
    'a total in another currency',
    { quote: { total: { minor: 1, currency: 'USD' as CurrencyCode } } },
    { unknown: ['quote-total'] },
  ],
];
