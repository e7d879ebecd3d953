import { cents, invoice } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const dunning = { done: [], counterpartRole: null, salesWillCall: false, isOnHold: false } as const;
const disputed = { dispute: { state: 'confirmed', reason: null } } as const;
const broken = { amount: cents(9), on: localDate('2026-10-02'), state: 'broken', unpaid: cents(9) } as const;

export const examples: readonly Example[] = [
  [
    'a first reminder',
    { riskClass: 'B', facts: { desk: { dunning } }, book: { openItems: [invoice('F', 320, '2026-09-01')] } },
    { hit: { step: 'ladder_s1', channel: 'channel_email', level: 'level_junior' } },
  ],
  [
    'much money: a senior calls',
    { facts: { desk: { dunning } }, book: { openItems: [invoice('F', 6500, '2026-09-01')] } },
    { hit: { step: 'ladder_s1', channel: 'channel_phone', level: 'level_senior' } },
  ],
  [
    'with a dispute beside it: a senior',
    {
      facts: { desk: { dunning } },
      book: { openItems: [invoice('F', 320, '2026-09-01'), invoice('G', 10, '2026-10-20', disputed)] },
    },
    { hit: { step: 'ladder_s1', channel: 'channel_email', level: 'level_senior' } },
  ],
  [
    'after a broken promise: a senior',
    { facts: { promises: [broken], desk: { dunning } }, book: { openItems: [invoice('F', 320, '2026-09-01')] } },
    { hit: { step: 'ladder_s1', channel: 'channel_email', level: 'level_senior' } },
  ],
  [
    'while a promise is pending',
    {
      facts: { promises: [{ ...broken, state: 'pending' }], desk: { dunning } },
      book: { openItems: [invoice('F', 320, '2026-09-01')] },
    },
    'pass',
  ],
  [
    'while somebody holds it',
    { facts: { desk: { dunning: { ...dunning, isOnHold: true } } }, book: { openItems: [invoice('F', 320, '2026-09-01')] } },
    'pass',
  ],
  [
    'in a procedure',
    { facts: { insolvency: 'whoa', desk: { dunning } }, book: { openItems: [invoice('F', 320, '2026-09-01')] } },
    'pass',
  ],
  [
    'nobody asked the register',
    { facts: { insolvency: null, desk: { dunning } }, book: { openItems: [invoice('F', 320, '2026-09-01')] } },
    { hit: { step: 'ladder_s1', channel: 'channel_email', level: 'level_junior' } },
  ],
  ['before the due date', { facts: { desk: { dunning } }, book: { openItems: [invoice('F', 6500, '2026-10-05')] } }, 'pass'],
  ['nothing due', { facts: { desk: { dunning } } }, 'pass'],
  ['nobody tells what was done', {}, { unknown: ['dunning'] }],
];
