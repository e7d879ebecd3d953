import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase } from '@/lib/policy/any-case.examples';
import { assess } from '@/lib/policy/assess';
import { confirmedPolicy } from '@/lib/policy/confirmed-policy.examples';
import { loadCatalogue } from '@/lib/words/catalogue';
import { loadWords } from '@/lib/words/words';
import { CUSTOMER_RULES } from './customer-rules';
import { toldReasons } from './told-reasons';

const words = await loadWords('en');

describe('what a customer is told', () => {
  it('has a sentence for every rule that it names', async () => {
    const catalogue = await loadCatalogue('en');
    const mute = Object.entries(CUSTOMER_RULES).flatMap(([rule, told]) =>
      [rule, told].filter((id) => !catalogue[`rule_${id.replaceAll('-', '_')}`]),
    );
    expect(mute).toEqual([]);
  });

  it('is a reason for every answer that is not a yes, whole and without what a person noted', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, quote, at }) => {
        const assessment = assess(facts, quote, confirmedPolicy, at);
        const { deciding, also } = toldReasons(assessment, 'customer', words);
        const texts = [...deciding, ...also].map(({ text }) => text);
        expect(deciding.length > 0).toBe(assessment.verdict !== 'accept' || assessment.blocks.length > 0);
        expect(texts.filter((text) => /…|TOLD|Noor|new owner/.test(text))).toEqual([]);
      }),
    );
  });

  it('holds nothing for the desk alone', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, quote, at }) => {
        const assessment = assess(facts, quote, confirmedPolicy, at);
        const desk = assessment.reasons.filter(({ audience }) => audience === 'desk').map(({ rule }) => rule);
        expect(toldReasons(assessment, 'customer', words).also.filter(({ rule }) => desk.includes(rule))).toEqual([]);
      }),
    );
  });
});
