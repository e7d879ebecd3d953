import { TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const flag = (daysAgo: number) =>
  ({ kind: 'note', reason: 'new owner since May', by: 'Noor', on: addDays(TODAY, -daysAgo) }) as const;

export const examples: readonly Example[] = [
  ['ninety days', { facts: { flags: [flag(90)] } }, { hit: {} }],
  ['eighty-nine days', { facts: { flags: [flag(89)] } }, 'pass'],
  ['one of two', { facts: { flags: [flag(3), flag(300)] } }, { hit: {} }],
  ['before the day that was set', { facts: { flags: [{ ...flag(300), reviewOn: addDays(TODAY, 1) }] } }, 'pass'],
  ['on the day that was set', { facts: { flags: [{ ...flag(3), reviewOn: TODAY }] } }, { hit: {} }],
  ['no flags', {}, 'pass'],
];
