import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['a moratorium', { facts: { insolvency: 'moratorium' } }, { hit: {} }],
  ['a moratorium, prepaid', { facts: { insolvency: 'moratorium' }, quote: { term: { days: -1 } } }, { hit: {} }],
  [
    'a moratorium, prepaid with consent',
    { facts: { insolvency: 'moratorium', profile: { administratorConsents: true } }, quote: { term: { days: -1 } } },
    'pass',
  ],
  [
    'a moratorium, in cash with consent',
    { facts: { insolvency: 'moratorium', profile: { administratorConsents: true } }, quote: { term: { days: 0 } } },
    { hit: {} },
  ],
  ['a WHOA procedure', { facts: { insolvency: 'whoa' } }, { hit: {} }],
  ['a WHOA procedure, prepaid', { facts: { insolvency: 'whoa' }, quote: { term: { days: -1 } } }, 'pass'],
  ['a bankruptcy is another matter', { facts: { insolvency: 'bankrupt' } }, 'pass'],
  ['nothing', { facts: { insolvency: 'none' } }, 'pass'],
  ['nobody asked the register', { facts: { insolvency: null } }, { unknown: ['insolvency'] }],
];
