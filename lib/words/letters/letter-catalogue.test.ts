import { describe, expect, it } from 'vitest';
import { TEXT_KINDS } from '@/lib/domain/letters/text-kind';
import { defaultPolicy } from '@/lib/policy/default-policy';
import { LANGUAGES } from '../language';
import { templateFields } from '../template';
import { checkTemplate } from './check-template';
import { type LetterCatalogue, loadLetterCatalogue } from './letter-catalogue';
import { loadLetterWords } from './letter-words';

const catalogues = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await loadLetterCatalogue(language)] as const)),
) as Readonly<Record<(typeof LANGUAGES)[number], LetterCatalogue>>;

const fieldsOf = (text: string) => [...templateFields(text)].sort();

describe('the templates that come with the product', () => {
  it.each(LANGUAGES)('are all there in %s, and can be used', async (language) => {
    const words = await loadLetterWords(language);
    expect(Object.keys(catalogues[language].templates).sort()).toEqual([...TEXT_KINDS].sort());
    for (const kind of TEXT_KINDS) expect(checkTemplate(kind, words.template(kind)), kind).toEqual([]);
  });

  it.each(LANGUAGES)('say the same in %s as in English: the same fields, line by line', (language) => {
    const { templates, parts } = catalogues[language];
    for (const kind of TEXT_KINDS) {
      const english = catalogues.en.templates[kind];
      expect(fieldsOf(templates[kind].subject), kind).toEqual(fieldsOf(english.subject));
      expect(templates[kind].body.map(fieldsOf), kind).toEqual(english.body.map(fieldsOf));
    }
    expect(Object.keys(parts).sort()).toEqual(Object.keys(catalogues.en.parts).sort());
    for (const [key, text] of Object.entries(parts)) {
      expect(fieldsOf(text), key).toEqual(fieldsOf(catalogues.en.parts[key as keyof LetterCatalogue['parts']]));
    }
  });

  it.each(LANGUAGES)('are plain text in %s', (language) => {
    const { templates, parts } = catalogues[language];
    const texts = [...Object.values(templates).flatMap(({ subject, body }) => [subject, ...body]), ...Object.values(parts)];
    expect(texts.filter((text) => text !== text.trim() || /[<>$]| {2}|'|\n/.test(text))).toEqual([]);
  });

  it('have a word for every reason of a dispute that a policy names', () => {
    const { reasons } = defaultPolicy.desk.dispute;
    for (const { parts } of Object.values(catalogues)) {
      expect(
        Object.keys(parts)
          .filter((key) => key.startsWith('reason_'))
          .sort(),
      ).toEqual(reasons.map((id) => `reason_${id}`).sort());
    }
  });
});
