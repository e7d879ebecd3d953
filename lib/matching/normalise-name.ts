import { withoutLegalForm } from './legal-forms';
import { joinInitials, nameWords, unshortened } from './name-words';

export interface NormalisedName {
  /** Equal for two spellings of one name. Empty when there is no letter or digit. */
  readonly name: string;
  readonly legalForm: string | null;
}

/**
 * A company name without what differs between two spellings of it: case, accents, punctuation, the legal form, the word for
 * "and". All other words stay, since they may tell one company of a group from another.
 */
export function normaliseName(text: string): NormalisedName {
  const { words, form } = withoutLegalForm(nameWords(text).map(unshortened));
  return { name: joinInitials(words), legalForm: form };
}
