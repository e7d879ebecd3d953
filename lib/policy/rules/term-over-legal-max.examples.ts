import { plainCase } from '../plain-case.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['sixty days towards a large buyer', { facts: { buyerSize: 'large' }, quote: { term: { days: 60 } } }, { hit: { max: 30 } }],
  ['thirty days towards a large buyer', { facts: { buyerSize: 'large' } }, 'pass'],
  ['sixty days towards another buyer', { quote: { term: { days: 60 } } }, 'pass'],
  [
    'forty-five days towards a public body',
    { facts: { buyerKind: 'public', buyerSize: null }, quote: { term: { days: 45 } } },
    { hit: { max: 30 } },
  ],
  [
    'we are large ourselves',
    { facts: { buyerSize: 'large', company: { ...plainCase().facts.company, isSme: false } }, quote: { term: { days: 60 } } },
    'pass',
  ],
  [
    'nobody told how large we are',
    { facts: { buyerSize: 'large', company: { ...plainCase().facts.company, isSme: null } }, quote: { term: { days: 60 } } },
    { unknown: ['own-size'] },
  ],
  [
    'nobody told how large we are, thirty days',
    { facts: { buyerSize: 'large', company: { ...plainCase().facts.company, isSme: null } } },
    'pass',
  ],
  [
    'nobody told how large we are, towards another buyer',
    { facts: { company: { ...plainCase().facts.company, isSme: null } }, quote: { term: { days: 60 } } },
    'pass',
  ],
  [
    'a term that nobody can read, and sixty days in the books',
    { facts: { buyerSize: 'large' }, book: { paymentTerm: { days: 60 } }, quote: { term: null } },
    { hit: { max: 30 } },
  ],
  [
    'the rep ticked that the buyer imposes it',
    { facts: { buyerSize: 'large' }, quote: { term: { days: 60 }, isTermImposed: true } },
    'pass',
  ],
  [
    'a public body that told why',
    { facts: { buyerKind: 'public' }, quote: { term: { days: 60 }, isExceptionJustified: true } },
    'pass',
  ],
  [
    'a public body that told why, and asks even more',
    { facts: { buyerKind: 'public' }, quote: { term: { days: 61 }, isExceptionJustified: true } },
    { hit: { max: 60 } },
  ],
  ['no quote asks nothing', { facts: { buyerSize: 'large' }, book: { paymentTerm: { days: 60 } }, quote: null }, 'pass'],
];
