import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['looked at lately', {}, 'pass'],
  ['not looked at for years', { today: '2029-09-30' }, { hit: {} }],
];
