/** Languages that have a full catalogue in public/_locales. */
export const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

export const FALLBACK_LANGUAGE: Language = 'en';

/** Region per language: decides separators and the order of day and month. British, as our users do business in Europe. */
export const REGION: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB', fr: 'fr-FR', de: 'de-DE' };

function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/**
 * The language to speak: what the person set, else the first of the browser's languages that we have, else English.
 * @param chosen BCP 47 tag from the settings; null: follow the browser.
 * @param browserLanguages BCP 47 tags, most wanted first.
 */
export function pickLanguage(chosen: string | null, browserLanguages: readonly string[]): Language {
  const wanted = chosen === null ? browserLanguages : [chosen, ...browserLanguages];
  for (const tag of wanted) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return FALLBACK_LANGUAGE;
}
