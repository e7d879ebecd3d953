import { languagePreference } from '@/lib/platform/preferences';
import { pickLanguage } from '@/lib/words/language';
import { loadWords, type Words } from '@/lib/words/words';

/**
 * The words of the language that the person set, else of the browser.
 * @param browserLanguages BCP 47 tags, most wanted first (`navigator.languages`).
 */
export async function preferredWords(browserLanguages: readonly string[]): Promise<Words> {
  return loadWords(pickLanguage(await languagePreference.getValue(), browserLanguages));
}
