import { cents, invoice, K1_SETTLED, TODAY } from '@/lib/domain/k1.examples';
import { addDays, localDate } from '@/lib/domain/local-date';
import { paidMonthly } from '../plain-case.examples';
import type { Example } from '../rule-example.examples';

const fell = { value: 70, change90: -10, on: TODAY } as const;
const broken = { amount: cents(900), on: localDate('2026-09-01'), state: 'broken', unpaid: cents(900) } as const;
const disputes = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    invoice(`D-${index}`, 10, '2026-10-20', { dispute: { state: 'confirmed', reason: null } }),
  );
/** The last two of an invoice a month so many days later than the ones before. */
const lately = (days: number) =>
  paidMonthly(0).map((item, index) => (index < 2 ? { ...item, settledOn: addDays(item.settledOn, days) } : item));
const returned = invoice('F', 9, '2026-10-20', { isDirectDebit: true, directDebitReturnedOn: TODAY });

export const examples: readonly Example[] = [
  [
    'pays later than before, and the rating fell',
    { facts: { external: fell }, book: { settledItems: K1_SETTLED } },
    { hit: { signals: 'signal_slippage,signal_external_drop' } },
  ],
  [
    'ten days later than before is none',
    { facts: { external: fell, profile: { distress: [] } }, book: { settledItems: lately(10) } },
    'pass',
  ],
  [
    'eleven days later than before is one',
    { facts: { external: fell }, book: { settledItems: lately(11) } },
    { hit: { signals: 'signal_slippage,signal_external_drop' } },
  ],
  ['one sign, and nobody looked further', { facts: { external: fell } }, { unknown: ['distress'] }],
  ['one sign, and nothing else was seen', { facts: { external: fell, profile: { distress: [] } } }, 'pass'],
  [
    'a fall of nine points is none',
    { facts: { external: { ...fell, change90: -9 }, promises: [broken], profile: { distress: [] } } },
    'pass',
  ],
  [
    'a broken promise, and a director who left',
    { facts: { promises: [broken], profile: { distress: ['director-changed'] } } },
    { hit: { signals: 'signal_broken_promise,signal_director_changed' } },
  ],
  [
    'a promise that was met after all',
    { facts: { promises: [{ ...broken, unpaid: cents(0) }], profile: { distress: ['director-changed'] } } },
    'pass',
  ],
  [
    'a promise that was kept',
    { facts: { promises: [{ ...broken, state: 'kept' }], profile: { distress: ['director-changed'] } } },
    'pass',
  ],
  [
    'asks longer than it has, and a new account number',
    { facts: { profile: { distress: ['bank-account-changed'] } }, quote: { term: { days: 31 } } },
    { hit: { signals: 'signal_asks_longer_term,signal_bank_account_changed' } },
  ],
  ['asks what it has', { facts: { profile: { distress: ['bank-account-changed'] } } }, 'pass'],
  [
    'asks longer than the nothing it has',
    { facts: { profile: { distress: ['bank-account-changed'] } }, book: { paymentTerm: null } },
    'pass',
  ],
  [
    'asks for credit, which it never had',
    { facts: { profile: { distress: ['bank-account-changed'] } }, book: { paymentTerm: { days: -1 } } },
    'pass',
  ],
  ['asks nothing', { facts: { profile: { distress: ['bank-account-changed'] } }, quote: null }, 'pass'],
  ['one sign, and nothing is known of them', { facts: { external: fell, profile: null } }, { unknown: ['distress'] }],
  [
    'three disputes, and a debit that came back',
    { book: { openItems: [...disputes(3), returned] }, facts: { profile: {} } },
    { hit: { signals: 'signal_many_disputes,signal_direct_debit_returned' } },
  ],
  [
    'two disputes are not many',
    { book: { openItems: [...disputes(2), returned] }, facts: { profile: { distress: [] } } },
    'pass',
  ],
  [
    'a debit that came back, and nothing else',
    { book: { openItems: [returned] }, facts: { profile: { distress: ['director-changed'] } } },
    { hit: { signals: 'signal_director_changed,signal_direct_debit_returned' } },
  ],
  [
    'a debit that did not come back',
    { book: { openItems: [invoice('F', 9, '2026-10-20')] }, facts: { profile: { distress: ['director-changed'] } } },
    'pass',
  ],
  [
    'a parent that is insolvent, and late accounts',
    {
      facts: {
        group: { debtors: 2, open: null, insolvent: { name: 'M', procedure: 'whoa', since: TODAY } },
        profile: { distress: ['late-annual-accounts'] },
      },
    },
    { hit: { signals: 'signal_late_annual_accounts,signal_parent_insolvent' } },
  ],
  [
    'a group that is sound',
    { facts: { group: { debtors: 2, open: null, insolvent: null }, profile: { distress: ['director-changed'] } } },
    'pass',
  ],
  [
    'what the policy does not count',
    { facts: { external: fell, promises: [broken], profile: { distress: [] } }, policy: { distress: ['slippage'] } },
    'pass',
  ],
];
