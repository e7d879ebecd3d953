import { expect, it } from 'vitest';
import { CAP_WORDS } from './cap-words';
import { FACT_WORDS } from './fact-words';
import { ROLE_WORDS } from './role-words';

it('every role has the word of its name', () => {
  expect(Object.entries(ROLE_WORDS).filter(([role, word]) => word !== `role_${role}`)).toEqual([]);
});

it.each([
  ['cap', CAP_WORDS],
  ['fact', FACT_WORDS],
])('every %s has a word of its own', (_, words) => {
  expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
});
