import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cents, invoice, TODAY } from '@/lib/domain/k1.examples';
import { predicateNamed } from '../prepared-policy';
import { answerTo, type Example } from '../rule-example.examples';
import { PREDICATES } from './registry';

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.examples.ts'))
  .map((file) => file.replace('.examples.ts', ''));
const nameOf = (file: string) => file.replace(/-./g, (hyphened) => hyphened.charAt(1).toUpperCase());
const examplesOf = await Promise.all(
  files.map(async (file) => {
    const { examples } = (await import(`./${file}.examples.ts`)) as { readonly examples: readonly Example[] };
    return [nameOf(file), examples] as const;
  }),
);

describe('every rule has examples', () => {
  it('in a file beside it', () => {
    expect(files.map(nameOf).sort()).toEqual(PREDICATES.map(({ name }) => name).sort());
  });
  it('and a name that is asked for in vain is a mistake in the policy', () => {
    expect(() => predicateNamed('alwaysAccept')).toThrow('alwaysAccept');
  });
});

describe('a flag of a rule that the policy leaves out', () => {
  it('is off: class D keeps its days while something may be dunned', () => {
    const late = {
      riskClass: 'D',
      book: { openItems: [invoice('F', 900, '2026-09-10')] },
      quote: { term: { days: 7 } },
    } as const;
    expect(answerTo(predicateNamed('classDTermOver'), late, { days: 7 })).toBe('pass');
  });
  it('is off: other quotes are told, and do not warn', () => {
    const over = { facts: { deal: { otherQuotes: { count: 2, total: cents(15_001) } } } };
    const told = { n: 2, amount: 15_001, over: 1 };
    expect(answerTo(predicateNamed('otherQuotesOpen'), over, { warnWhenOver: true })).toMatchObject({
      hit: { raised: 'to a warning' },
    });
    expect(answerTo(predicateNamed('otherQuotesOpen'), over, {})).toEqual({ hit: told });
  });
  it('is off: no prepayment releases a stop', () => {
    const stop = { kind: 'stop', release: 'prepay_ok', reason: 'late', by: 'Noor', on: TODAY } as const;
    const prepaid = { facts: { flags: [stop] }, quote: { term: { days: -1 } } };
    expect(answerTo(predicateNamed('stopFlag'), prepaid, { releasedIfPrepayOk: true })).toBe('pass');
    expect(answerTo(predicateNamed('stopFlag'), prepaid, {})).toMatchObject({ hit: { by: 'Noor' } });
  });
  it('is off: a term that the buyer imposes is too long all the same', () => {
    const imposed = { facts: { buyerSize: 'large' }, quote: { term: { days: 60 }, isTermImposed: true } } as const;
    expect(answerTo(predicateNamed('termOverLegalMax'), imposed, { solvedByImposedTick: true })).toBe('pass');
    expect(answerTo(predicateNamed('termOverLegalMax'), imposed, {})).toEqual({ hit: { max: 30 } });
  });
  it('is off: a moratorium needs no consent', () => {
    const prepaid = { facts: { insolvency: 'moratorium' }, quote: { term: { days: -1 } } } as const;
    const asked = { prepayPasses: true, moratoriumNeedsConsent: true };
    expect(answerTo(predicateNamed('moratoriumOrWhoa'), prepaid, asked)).toEqual({ hit: {} });
    expect(answerTo(predicateNamed('moratoriumOrWhoa'), prepaid, { prepayPasses: true })).toBe('pass');
  });
  it('is off: prepayment passes in no procedure', () => {
    const prepaid = { facts: { insolvency: 'whoa' }, quote: { term: { days: -1 } } } as const;
    expect(answerTo(predicateNamed('moratoriumOrWhoa'), prepaid, { prepayPasses: true })).toBe('pass');
    expect(answerTo(predicateNamed('moratoriumOrWhoa'), prepaid, {})).toEqual({ hit: {} });
  });
  it('is off: nothing may be over the limit', () => {
    const within = { book: { openItems: [invoice('F', 16_000, '2026-10-20')] } };
    expect(answerTo(predicateNamed('exposureOverLimit'), within, { tolerance: true })).toBe('pass');
    expect(answerTo(predicateNamed('exposureOverLimit'), within, {})).toEqual({
      hit: { over: 1000, exposure: 21_000, limit: 20_000 },
    });
  });
});

describe.each(examplesOf)('%s', (name, examples) => {
  it.each(examples)('%s', (_, changes, expected) => {
    expect(answerTo(predicateNamed(name), changes)).toEqual(expected);
  });
});
