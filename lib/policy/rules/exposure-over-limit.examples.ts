import { cents, credit } from '@/lib/domain/k1.examples';
import type { CurrencyCode } from '@/lib/domain/money';
import { notDue } from '../plain-case.examples';
import type { Example } from '../rule-example.examples';

const dollars = { minor: 100, currency: 'USD' as CurrencyCode };

export const examples: readonly Example[] = [
  [
    'over the limit and what class A may be over',
    { book: { openItems: notDue(16000.01) } },
    { hit: { over: 1000.01, exposure: 21000.01, limit: 20000 } },
  ],
  ['within what class A may be over', { book: { openItems: notDue(16000) } }, 'pass'],
  [
    'class D may be over by nothing',
    { riskClass: 'D', book: { openItems: notDue(15000.01) } },
    { hit: { over: 0.01, exposure: 20000.01, limit: 20000 } },
  ],
  ['exactly at the limit', { book: { openItems: notDue(15000) } }, 'pass'],
  [
    'orders count',
    { riskClass: 'D', book: { openItems: notDue(15000), openOrders: cents(0.01) } },
    { hit: { over: 0.01, exposure: 20000.01, limit: 20000 } },
  ],
  ['unknown orders are left out', { book: { openItems: notDue(15000), openOrders: null } }, 'pass'],
  ['prepaid in part', { book: { openItems: notDue(16000) }, quote: { prepaidShare: 0.2 } }, 'pass'],
  [
    'no limit anywhere',
    { riskClass: 'NR', book: { creditLimit: null } },
    { hit: { over: 5000, exposure: 5000, sentence: 'EXP-02-NO-LIMIT' } },
  ],
  [
    'a limit of 0 in the books is none',
    { riskClass: 'NR', book: { creditLimit: cents(0) } },
    { hit: { over: 5000, exposure: 5000, sentence: 'EXP-02-NO-LIMIT' } },
  ],
  [
    'a limit of 0 set by a person',
    { facts: { personalLimit: cents(0) } },
    { hit: { over: 5000, exposure: 5000, sentence: 'EXP-02-ZERO-LIMIT' } },
  ],
  [
    'no limit and nothing quoted yet',
    { riskClass: 'NR', book: { creditLimit: null }, quote: null },
    { hit: { over: 0, exposure: 0, sentence: 'EXP-02-NO-LIMIT' } },
  ],
  [
    'what the policy recommends',
    { riskClass: 'E', book: { creditLimit: null } },
    { hit: { over: 5000, exposure: 5000, sentence: 'EXP-02-ZERO-LIMIT' } },
  ],
  ['a credit balance covers it', { riskClass: 'NR', book: { creditLimit: null, openItems: [credit('C', 6000)] } }, 'pass'],
  [
    'a limit set by a person goes before the books',
    { facts: { personalLimit: cents(4000) } },
    { hit: { over: 1000, exposure: 5000, limit: 4000 } },
  ],
  ['no book', { book: null }, { unknown: ['book'] }],
  ['a total that nobody can read', { quote: { total: null } }, { unknown: ['quote-total'] }],
  ['a total in dollars', { quote: { total: dollars } }, { unknown: ['exchange-rate'] }],
  ['a limit in dollars', { facts: { personalLimit: dollars } }, { unknown: ['exchange-rate'] }],
];
