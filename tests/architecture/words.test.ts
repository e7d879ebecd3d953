import { describe, expect, it } from 'vitest';
import { templateFields } from '../../lib/words/template';
import { filesBelow, read } from './files';

const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const;
type Language = (typeof LANGUAGES)[number];

const catalogues = Object.fromEntries(
  LANGUAGES.map((language) => {
    const entries: Record<string, { message: string }> = JSON.parse(read(`public/_locales/${language}/messages.json`));
    return [language, Object.fromEntries(Object.entries(entries).map(([key, { message }]) => [key, message]))];
  }),
) as Readonly<Record<Language, Readonly<Record<string, string>>>>;
const english = catalogues.en;
const keys = Object.keys(english);

const isTest = (path: string) => /\.(test|examples)\.tsx?$|^lib\/sites\/.*\/pages\//.test(path);
const product = [
  ...['lib', 'components', 'entrypoints'].flatMap((folder) => filesBelow(folder, /\.tsx?$/)).filter((path) => !isTest(path)),
  'wxt.config.ts',
].map(read);
const source = product.join('\n');

const literals = new Set([...source.matchAll(/['"]([A-Za-z0-9_-]+)['"]/g)].map((match) => match[1] as string));
const manifest = new Set([...source.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] as string));
/** Facts whose absence a decision rule may speak of (lib/policy/reasons.ts makes the id of them). */
const ruleOf = (key: string) => key.replace(/^rule_/, '').replaceAll('_', '-');

function isUsed(key: string): boolean {
  if (literals.has(key) || literals.has(key.replace(/_(one|other)$/, '')) || manifest.has(key)) return true;
  if (key.startsWith('rule_MISSING_')) return literals.has(ruleOf(key).replace('MISSING-', '').toLowerCase());
  // The form of a live source: names of its settings and choices, as its connector writes them.
  const setting = /^source_(?:setting|choice)_(.+)$/.exec(key)?.[1];
  if (setting !== undefined) return literals.has(setting);
  return key.startsWith('rule_') && literals.has(ruleOf(key));
}

describe('the catalogues', () => {
  it.each(LANGUAGES)('have every sentence in %s', (language) => {
    const here = Object.keys(catalogues[language]);
    const missing = keys.filter((key) => !here.includes(key));
    const alone = here.filter((key) => !keys.includes(key));
    expect({ missing, alone }, `add or remove them in public/_locales/${language}/messages.json`).toEqual({
      missing: [],
      alone: [],
    });
  });

  it.each(LANGUAGES)('have the same {fields} in %s as in English', (language) => {
    const fields = (text: string | undefined) => [...templateFields(text ?? '')].sort().join();
    const different = keys.filter((key) => fields(catalogues[language][key]) !== fields(english[key]));
    expect(different, `a translation lost or invented a {field} in ${language}`).toEqual([]);
  });

  it.each(LANGUAGES)('are plain text in %s', (language) => {
    const bad = Object.entries(catalogues[language]).filter(
      ([, text]) => text === '' || text !== text.trim() || /[<$]| {2}|'/.test(text),
    );
    expect(bad, 'no markup, no $ (the browser expands it), no stray spaces, a typographic apostrophe (’)').toEqual([]);
  });

  it('have both forms of what is counted', () => {
    const lonely = keys.filter((key) => key.endsWith('_one') && !keys.includes(key.replace(/_one$/, '_other')));
    expect(lonely).toEqual([]);
  });

  it('keep the description within what browsers and stores show', () => {
    for (const language of LANGUAGES) expect(catalogues[language].extension_description?.length).toBeLessThanOrEqual(132);
  });
});

describe('keys', () => {
  it('are all used', () => {
    expect(
      keys.filter((key) => !isUsed(key)),
      'remove them from all four catalogues, or use them',
    ).toEqual([]);
  });

  it('are there for the browser', () => {
    expect(
      [...manifest].filter((key) => !keys.includes(key)),
      'wxt.config.ts names a sentence that is not there',
    ).toEqual([]);
  });

  it('are there for every rule of the default policy', () => {
    const policy = read('lib/policy/template/rules.ts');
    const rules = [...policy.matchAll(/tells\('([A-Z]+-\d+)'/g)].map((match) => match[1] as string);
    expect(rules.length).toBeGreaterThan(70);
    const mute = rules.filter((rule) => !keys.includes(`rule_${rule.replaceAll('-', '_')}`));
    expect(mute, 'a rule without a sentence: add rule_<ID> to all four catalogues').toEqual([]);
  });
});
