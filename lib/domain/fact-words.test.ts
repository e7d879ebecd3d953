import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACT_WORDS } from './fact-words';

const folder = new URL('../policy/rules/', import.meta.url);
const rules = readdirSync(folder)
  .filter((name) => !/\.(examples|test)\.ts$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const told = [...rules.matchAll(/(?:fact: |fromBook\(input, )'([a-z-]+)'/g)].map((match) => match[1] as string);

describe('the facts that rules tell', () => {
  it('each have a word, and no word is of nothing', () => {
    expect([...new Set(told)].sort()).toEqual(Object.keys(FACT_WORDS).sort());
  });
});
