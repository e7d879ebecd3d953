import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [['looked at lately', {}, 'pass']];
