import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['as asked when that is usual', {}, { hit: { term: 30 } }],
  ['no longer than their own term', { book: { paymentTerm: { days: 14 } } }, { hit: { term: 14 } }],
  ['the standard when they have none', { book: { paymentTerm: null }, quote: { term: { days: 60 } } }, { hit: { term: 30 } }],
  ['cash to class D, when more is asked', { riskClass: 'D', book: { paymentTerm: null } }, { hit: { term: 0 } }],
  [
    'seven days to class D, when they are asked',
    { riskClass: 'D', book: { paymentTerm: null }, quote: { term: { days: 7 } } },
    { hit: { term: 7 } },
  ],
  ['no longer than class D may', { riskClass: 'D' }, { hit: { term: 7 } }],
  ['prepayment to class E', { riskClass: 'E' }, { hit: { term: -1 } }],
  ['fourteen days to class C', { riskClass: 'C', book: { paymentTerm: null, settledItems: [] } }, { hit: { term: 14 } }],
  ['as agreed with class C', { riskClass: 'C' }, { hit: { term: 30 } }],
  ['shorter when that is asked', { quote: { term: { days: 7 } } }, { hit: { term: 7 } }],
  [
    'no longer than the law',
    { facts: { buyerSize: 'large' }, book: { paymentTerm: { days: 60 } }, quote: { term: { days: 60 } } },
    { hit: { term: 30 } },
  ],
];
