import { invoice } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import type { Example } from '../rule-example.examples';

const small = { minor: 400_00, currency: EUR };
const watch = { kind: 'watch', reason: 'new owner since May', by: 'Noor', on: localDate('2026-09-01'), maxTermDays: 14 } as const;
const expired = { ...watch, kind: 'stop', expiresOn: localDate('2026-09-29') } as const;

export const examples: readonly Example[] = [
  ['class A, sixty days', { riskClass: 'A', quote: { term: { days: 60 } } }, 'pass'],
  ['class A, sixty-one days', { riskClass: 'A', quote: { term: { days: 61 } } }, { hit: { class: 'A', max: 60 } }],
  ['class B, thirty-one days', { riskClass: 'B', quote: { term: { days: 31 } } }, { hit: { class: 'B', max: 30 } }],
  ['class C, thirty days, as agreed', { riskClass: 'C' }, 'pass'],
  ['class C, thirty days, agreed with nobody', { riskClass: 'C', book: { settledItems: [] } }, { hit: { class: 'C', max: 14 } }],
  [
    'class C, forty-five days, though thirty are agreed',
    { riskClass: 'C', quote: { term: { days: 45 } } },
    { hit: { class: 'C', max: 30 } },
  ],
  ['class D, eight days', { riskClass: 'D', quote: { term: { days: 8 } } }, { hit: { class: 'D', max: 7 } }],
  ['class D, seven days', { riskClass: 'D', quote: { term: { days: 7 } } }, 'pass'],
  [
    'class D, seven days with something to dun',
    { riskClass: 'D', book: { openItems: [invoice('F', 900, '2026-09-10')] }, quote: { term: { days: 7 } } },
    { hit: { class: 'D', max: 0 } },
  ],
  ['class E, cash', { riskClass: 'E', quote: { term: { days: 0 } } }, { hit: { class: 'E', max: -1 } }],
  ['class E, prepaid', { riskClass: 'E', quote: { term: { days: -1 } } }, 'pass'],
  ['not rated, a day', { riskClass: 'NR', quote: { term: { days: 1 } } }, { hit: { class: 'NR', max: 0 } }],
  ['not rated, cash', { riskClass: 'NR', quote: { term: { days: 0 } } }, 'pass'],
  [
    'not rated, small, fifteen days',
    { riskClass: 'NR', book: { openItems: [] }, quote: { total: small, term: { days: 15 } } },
    { hit: { class: 'NR', max: 14 } },
  ],
  ['a public body', { riskClass: 'B', facts: { buyerKind: 'public' }, quote: { term: { days: 60 } } }, 'pass'],
  ['as long as the flag says', { riskClass: 'A', facts: { flags: [watch] }, quote: { term: { days: 14 } } }, 'pass'],
  ['longer than a flag says', { riskClass: 'A', facts: { flags: [watch] } }, { hit: { max: 14, sentence: 'TRM-02-WATCH' } }],
  [
    'a stop that expired watches',
    { riskClass: 'A', facts: { flags: [expired] } },
    { hit: { max: 14, sentence: 'TRM-02-WATCH' } },
  ],
  ['a note about terms is no flag', { riskClass: 'A', facts: { flags: [{ ...watch, kind: 'note' }] } }, 'pass'],
  [
    'a note with as many days as the class may have',
    { riskClass: 'B', facts: { flags: [{ ...watch, kind: 'note', maxTermDays: 30 }] }, quote: { term: { days: 45 } } },
    { hit: { class: 'B', max: 30 } },
  ],
  [
    'a flag that allows more than the class',
    { riskClass: 'B', facts: { flags: [{ ...watch, maxTermDays: 45 }] }, quote: { term: { days: 45 } } },
    { hit: { class: 'B', max: 30 } },
  ],
];
