import { plainCase } from '../plain-case.examples';
import type { Example } from '../rule-example.examples';

const weAreLarge = { ...plainCase().facts.company, isSme: false };

export const examples: readonly Example[] = [
  ['forty-five days and nobody knows', { facts: { buyerSize: null }, quote: { term: { days: 45 } } }, { hit: { max: 30 } }],
  ['thirty days', { facts: { buyerSize: null } }, 'pass'],
  ['they answered', { facts: { buyerSize: 'other' }, quote: { term: { days: 45 } } }, 'pass'],
  ['a public body is no company', { facts: { buyerSize: null, buyerKind: 'public' }, quote: { term: { days: 45 } } }, 'pass'],
  ['a person is not large', { facts: { buyerSize: null, buyerKind: 'person' }, quote: { term: { days: 45 } } }, 'pass'],
  [
    'it does not matter when we are large',
    { facts: { buyerSize: null, company: weAreLarge }, quote: { term: { days: 45 } } },
    'pass',
  ],
];
