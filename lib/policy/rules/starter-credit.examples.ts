import { cents, invoice } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const unrated = {
  facts: { external: null },
  book: { settledItems: [], creditLimit: null },
  quote: { total: cents(500), term: { days: 14 } },
} as const;
const watch = { kind: 'watch', reason: 'new owner since May', by: 'Noor', on: localDate('2026-09-01'), maxTermDays: 7 } as const;

export const examples: readonly Example[] = [
  ['small, short and verified', unrated, { hit: { max: 500, days: 14 } }],
  ['five hundred and a cent', { ...unrated, quote: { total: cents(500.01), term: { days: 14 } } }, 'pass'],
  ['fifteen days', { ...unrated, quote: { total: cents(500), term: { days: 15 } } }, 'pass'],
  ['in cash', { ...unrated, quote: { total: cents(500), term: { days: 0 } } }, 'pass'],
  ['not verified', { ...unrated, facts: { external: null, identity: 'unverified' } }, 'pass'],
  ['nobody looked who they are', { ...unrated, facts: { external: null, identity: null } }, 'pass'],
  ['something to dun', { ...unrated, book: { ...unrated.book, openItems: [invoice('F', 60, '2026-09-10')] } }, 'pass'],
  ['a person set a lower limit', { ...unrated, facts: { external: null, personalLimit: cents(499) } }, 'pass'],
  [
    'a person set a limit that is enough',
    { ...unrated, facts: { external: null, personalLimit: cents(500) } },
    { hit: { max: 500, days: 14 } },
  ],
  ['a flag that allows less', { ...unrated, facts: { external: null, flags: [watch] } }, 'pass'],
  ['no book', { ...unrated, book: null }, 'pass'],
  ['rated', { quote: { total: cents(500), term: { days: 14 } } }, 'pass'],
];
