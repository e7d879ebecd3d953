import { describe, expect, it } from 'vitest';
import { ruleId } from '@/lib/domain/ids';
import { EUR, money } from '@/lib/domain/money';
import { LANGUAGES } from './language';
import { createWords, loadWords } from './words';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('loadWords', () => {
  it.each(LANGUAGES)('loads the sentences of %s', async (language) => {
    const words = await loadWords(language);
    expect(words.language).toBe(language);
    expect(words.t('extension_name')).toBe('Creditside');
    expect(words.t('exposure_left', { amount: '1' })).toContain('1');
  });
});

describe('words', () => {
  it('choose between one and more by the count, and write it as the language does', async () => {
    const nl = await loadWords('nl');
    expect(nl.t('items_more', { count: 1 })).toBe('Nog 1 post');
    expect(nl.t('items_more', { count: 1_200 })).toBe('Nog 1.200 posten');
  });

  it('fill the sentence of a rule with its values', async () => {
    const nl = await loadWords('nl');
    const over = { over: { kind: 'money', money: money(250_000, EUR) } } as const;
    expect(plain(nl.rule(ruleId('EXP-02'), over))).toBe('Boven de kredietlimiet met € 2.500.');
  });

  it('fall back to the rule when its special sentence is not there, and to the id when there is none', async () => {
    const nl = await loadWords('nl');
    expect(nl.rule(ruleId('SGN-01'), { dept: { kind: 'words', keys: ['department_sales'] } })).toBe(
      'Verkoop geïnformeerd over te late betaling.',
    );
    expect(nl.rule(ruleId('MISSING-NOTHING'), {}, ruleId('INS-03'))).toBe('Insolventieregister niet gecontroleerd.');
    expect(nl.rule(ruleId('XX-99'), {})).toBe('XX-99');
  });

  it('put a verdict inside a sentence into words', async () => {
    const en = await loadWords('en');
    expect(en.rule(ruleId('DSP-05'), { verdict: { kind: 'text', text: 'refer' } })).toBe('Counting disputed items: ask first.');
  });

  it('say what another room names, with its values', async () => {
    const nl = await loadWords('nl');
    expect(plain(nl.say('factor_days_late', { x: { kind: 'days', days: 6 } }))).toBe('Gemiddeld 6 dagen te laat');
    expect(nl.say('factor_industry', { x: { kind: 'words', keys: ['risk_high'] } })).toBe('Branche: hoog risico');
    expect(nl.say('no_such_key')).toBe('no_such_key');
  });

  it('show a value by itself as a sentence would, a share with its sign', async () => {
    const nl = await loadWords('nl');
    expect(plain(nl.value({ kind: 'percent', percent: 39.4 }))).toBe('39%');
    expect(plain(nl.value({ kind: 'days', days: 12 }))).toBe('12 dagen');
    expect(nl.value({ kind: 'words', keys: ['risk_low', 'risk_high'] })).toBe('laag risico en hoog risico');
  });

  it('name prepayment and cash, and count the days of credit', async () => {
    const nl = await loadWords('nl');
    expect([-1, 0, 1, 30].map((days) => plain(nl.term({ days })))).toEqual(['vooruitbetaling', 'contant', '1 dag', '30 dagen']);
  });

  it('use the plural of an unusual count where the language has no form of its own', () => {
    const words = createWords('fr', { items_more_one: { message: 'un' }, items_more_other: { message: '{count} autres' } });
    expect(plain(words.t('items_more', { count: 1_000_000 }))).toBe('1 000 000 autres');
  });
});
