import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['a person who is refused', { facts: { isNaturalPerson: true }, outcome: { verdict: 'reject' } }, { hit: {} }],
  [
    'a person by what kind of buyer it is',
    { facts: { isNaturalPerson: null, buyerKind: 'person' }, outcome: { verdict: 'reject' } },
    { hit: {} },
  ],
  ['a person who is referred', { facts: { isNaturalPerson: true }, outcome: { verdict: 'refer' } }, 'pass'],
  ['a company that is refused', { outcome: { verdict: 'reject' } }, 'pass'],
  [
    'nobody knows who is refused',
    { facts: { isNaturalPerson: null, buyerKind: null }, outcome: { verdict: 'reject' } },
    { unknown: ['identity'] },
  ],
  ['passes while the verdict is being decided', { facts: { isNaturalPerson: true, insolvency: 'wsnp' } }, 'pass'],
];
