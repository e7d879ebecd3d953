import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [['passes while the verdict is being decided', {}, 'pass']];
