import type { Example } from '../rule-example.examples';

const handing = (isAgencyRegistered: boolean | null) => ({
  chargesCosts: false,
  letter: null,
  isHandingOver: true,
  isAgencyRegistered,
});

export const examples: readonly Example[] = [
  [
    'a person, and an agency that is not registered',
    { facts: { isNaturalPerson: true, desk: { collection: handing(false) } } },
    { hit: {} },
  ],
  ['a person, and an agency that is', { facts: { isNaturalPerson: true, desk: { collection: handing(true) } } }, 'pass'],
  [
    'nobody looked whether it is',
    { facts: { isNaturalPerson: true, desk: { collection: handing(null) } } },
    { unknown: ['collection'] },
  ],
  [
    'nobody knows who it is',
    { facts: { isNaturalPerson: null, buyerKind: null, desk: { collection: handing(false) } } },
    { unknown: ['collection'] },
  ],
  ['a company', { facts: { desk: { collection: handing(false) } } }, 'pass'],
  [
    'nothing is handed over',
    { facts: { isNaturalPerson: true, desk: { collection: { ...handing(false), isHandingOver: false } } } },
    'pass',
  ],
  ['nobody collects', {}, { unknown: ['collection'] }],
];
