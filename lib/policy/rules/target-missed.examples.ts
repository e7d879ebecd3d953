import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  [
    'a target',
    {
      facts: {
        portfolio: { missedTarget: { kpi: 'DSO', actual: { kind: 'days', days: 64 }, target: { kind: 'days', days: 45 } } },
      },
    },
    { hit: { kpi: 'DSO', actual: 64, target: 45 } },
  ],
  ['nobody reports them', { facts: { portfolio: {} } }, { unknown: ['targets'] }],
  ['nothing is known of the book', {}, { unknown: ['targets'] }],
];
