import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['somebody saw that it is another company', { facts: { identity: 'contradicted' } }, { hit: {} }],
  ['names that are too different', { facts: { profile: { nameSimilarity: 0.8499 } } }, { hit: {} }],
  ['names that are alike', { facts: { profile: { nameSimilarity: 0.85 } } }, 'pass'],
  [
    'names that are alike, and contradicted',
    { facts: { identity: 'contradicted', profile: { nameSimilarity: 1 } } },
    { hit: {} },
  ],
  ['verified, and nobody compared names', { facts: { identity: 'verified', profile: null } }, 'pass'],
  ['nobody looked, but names were compared', { facts: { identity: null, profile: { nameSimilarity: 0.9 } } }, 'pass'],
  ['nobody looked', { facts: { identity: null } }, { unknown: ['identity'] }],
];
