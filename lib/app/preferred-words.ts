import { languagePreference } from '@/lib/platform/preferences';
import { pickLanguage } from '@/lib/words/language';
import { loadWords, type Words } from '@/lib/words/words';

/**
 * The words of the language that the person set, else of the browser.
 * Starts on the browser's language before the setting is read: the two are nearly always the same, and the panel waits for it.
 * @param browserLanguages BCP 47 tags, most wanted first (`navigator.languages`).
 */
export async function preferredWords(browserLanguages: readonly string[]): Promise<Words> {
  const likely = pickLanguage(null, browserLanguages);
  const loading = loadWords(likely);
  const chosen = pickLanguage(await languagePreference.getValue(), browserLanguages);
  return chosen === likely ? loading : loadWords(chosen);
}
