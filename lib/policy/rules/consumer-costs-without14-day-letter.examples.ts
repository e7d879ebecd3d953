import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const consumer = { isConsumer: true } as const;
const charging = { chargesCosts: true, letter: null, isHandingOver: false, isAgencyRegistered: null } as const;
const sent = (receivedOn: string) => ({ sentOn: localDate('2026-09-01'), receivedOn: localDate(receivedOn) });

export const examples: readonly Example[] = [
  ['no letter', { facts: { profile: consumer, desk: { collection: charging } } }, { hit: {} }],
  [
    'a letter that ran out',
    { facts: { profile: consumer, desk: { collection: { ...charging, letter: sent('2026-09-15') } } } },
    'pass',
  ],
  [
    'a letter that runs',
    { facts: { profile: consumer, desk: { collection: { ...charging, letter: sent('2026-09-16') } } } },
    { hit: {} },
  ],
  ['no costs are charged', { facts: { profile: consumer, desk: { collection: { ...charging, chargesCosts: false } } } }, 'pass'],
  ['a business', { facts: { profile: { isConsumer: false }, desk: { collection: charging } } }, 'pass'],
  ['a company is no consumer', { facts: { desk: { collection: charging } } }, 'pass'],
  [
    'a person of whom nobody knows more',
    { facts: { isNaturalPerson: true, desk: { collection: charging } } },
    { unknown: ['collection'] },
  ],
  [
    'somebody of whom nobody knows anything',
    { facts: { isNaturalPerson: null, buyerKind: null, profile: null, desk: { collection: charging } } },
    { unknown: ['collection'] },
  ],
  ['nobody collects', {}, { unknown: ['collection'] }],
];
