import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Because } from '@/lib/domain/assessment';
import { predicateNamed } from '../prepared-policy';
import { answerOf, type Example, plain } from '../rule-example.examples';

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.examples.ts'))
  .map((file) => file.replace('.examples.ts', ''));
const examplesOf = await Promise.all(
  files.map(async (file) => {
    const { examples } = (await import(`./${file}.examples.ts`)) as { readonly examples: readonly Example[] };
    const name = file.replace(/-./g, (hyphened) => hyphened.charAt(1).toUpperCase());
    return [name, examples] as const;
  }),
);
const answers = () =>
  examplesOf.map(([name, examples]) => [name, examples.map(([, changes]) => answerOf(predicateNamed(name), changes))] as const);

const number = (value: string | number) => (typeof value === 'number' ? Number(value.toFixed(4)) : value);
const shown = ({ fact, value, threshold, source }: Because) =>
  [fact, number(plain(value)), ...(threshold ? ['of', plain(threshold)] : []), ...(source ? ['in', source] : [])].join(' ');

/** Of each rule that names any: the facts behind its first answer of that kind, and whether all of that kind have some. */
function facts(is: 'hit' | 'pass'): Record<string, string> {
  const named = answers().flatMap(([name, given]) => {
    const behind = given.flatMap((answer) => (answer.is === is ? [answer.because] : []));
    const first = behind.find((because) => because.length > 0);
    const isAlways = behind.every((because) => because.length > 0);
    return first ? [[name, `${first.map(shown).join(', ')}${isAlways ? '' : ', not always'}`]] : [];
  });
  return Object.fromEntries(named);
}

describe('the facts behind an answer', () => {
  it('that hits', () => {
    expect(facts('hit')).toEqual({
      anythingDunnable: 'dunnable 6350 in open-items.csv',
      classDTermOver: 'quote-term 8 of 7',
      classNR: 'coverage 25',
      creditsOpen: 'credits 300 in open-items.csv',
      exposureOverLimit: 'exposure 21000.01 of 20000 in open-items.csv',
      externalDropAtLeast: 'external-change 11',
      externalFellAndLow: 'external-change 12 of 10',
      externalOlderThan: 'external-age 91 of 90',
      instalmentOverShare: 'instalment-share 40.0133 of 40',
      lateItemsAtLeast: 'late-items 2100 of 250 in open-items.csv',
      limitAboveRecommendation: 'credit-limit 15000.01 of 12000',
      nameMismatch: 'name-similarity 84.99 of 85, not always',
      openDispute: 'disputed 2150 in open-items.csv',
      openItemsOlderThan: 'book-age 2 in open-items.csv',
      openItemsStale: 'book-age 15 of 14 in open-items.csv',
      quoteAtLeast: 'quote-total 25000 of 25000',
      rateTableOlderThan: 'rate-table 2026-11-21 in art. 6:119a, 6:120 lid 2 BW',
      receivablesShareAtLeast: 'receivables-share 10 of 10',
      termOver: 'quote-term 90 of 60',
      termOverLegalMax: 'quote-term 60 of 30',
      termOverMax: 'quote-term 61 of 60',
      uninsuredOverClassMax: 'uninsured 25000.01 of 25000',
      utilisationAtLeast: 'utilisation 95 of 95 in open-items.csv',
    });
  });
  it('that passes', () => {
    expect(facts('pass')).toEqual({
      anythingDunnable: 'dunnable 0 in open-items.csv',
      classDTermOver: 'quote-term 7 of 7, not always',
      classNR: 'coverage 100',
      coverageCapped: 'coverage 25',
      exposureOverLimit: 'exposure 21000 of 20000 in open-items.csv',
      externalDropAtLeast: 'external-change 9',
      externalFellAndLow: 'external-change 11 of 10',
      externalOlderThan: 'external-age 90 of 90',
      instalmentOverShare: 'instalment-share 40 of 40, not always',
      lateItemsAtLeast: 'late-items 0 of 250 in open-items.csv',
      limitAboveRecommendation: 'credit-limit 15000 of 12000, not always',
      nameMismatch: 'name-similarity 85 of 85, not always',
      openItemsStale: 'book-age 14 of 14 in open-items.csv',
      quoteAtLeast: 'quote-total 24999.99 of 25000, not always',
      rateTableOlderThan: 'rate-table 2026-11-21 in art. 6:119a, 6:120 lid 2 BW',
      receivablesShareAtLeast: 'receivables-share 10 of 10',
      termOver: 'quote-term 60 of 60, not always',
      termOverLegalMax: 'quote-term 30 of 30, not always',
      termOverMax: 'quote-term 60 of 60',
      uninsuredOverClassMax: 'uninsured 25000 of 25000',
      utilisationAtLeast: 'utilisation 94.995 of 95 in open-items.csv, not always',
    });
  });
  it('are dated where they come out of the books', () => {
    const ofBooks = answers().flatMap(([, given]) => given.flatMap((answer) => ('because' in answer ? answer.because : [])));
    expect(ofBooks.filter(({ source, asOf }) => source === 'open-items.csv' && !asOf)).toEqual([]);
    expect(ofBooks.filter(({ fact }) => !fact)).toEqual([]);
  });
});
