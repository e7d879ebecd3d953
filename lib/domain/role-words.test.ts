import { expect, it } from 'vitest';
import { CAP_WORDS } from './cap-words';
import { ROLE_WORDS } from './role-words';

it('every role has the word of its name', () => {
  expect(Object.entries(ROLE_WORDS).filter(([role, word]) => word !== `role_${role}`)).toEqual([]);
});

it('every cap has a word of its own', () => {
  expect(new Set(Object.values(CAP_WORDS)).size).toBe(Object.keys(CAP_WORDS).length);
});
