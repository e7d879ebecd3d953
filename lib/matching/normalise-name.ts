import { withoutLegalForm } from './legal-forms';

/** Longer is no name; a page may claim a megabyte. */
const MAX_LENGTH = 200;

/** Letters that do not come apart into a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const AND: ReadonlySet<string> = new Set(['&', 'en', 'and', 'und', 'et']);

export interface NormalisedName {
  /** Equal for two spellings of one name. Empty when there is no letter or digit. */
  readonly name: string;
  readonly legalForm: string | null;
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .slice(0, MAX_LENGTH)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘`´]/g, '')
    // `Müller u. Söhne`, but not the `u.a.` of a cooperative.
    .replace(/ u\. /g, ' & ')
    .replace(/[&+]/g, ' & ')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
  return plain === '' ? [] : plain.split(' ').map((word) => (AND.has(word) ? '&' : word));
}

/** `a b c techniek` and `abc techniek` are the same initials. */
function joinInitials(words: readonly string[]): string {
  return words.join(' ').replace(/(?<![\p{L}\p{N}])[\p{L}](?: [\p{L}](?![\p{L}\p{N}]))+/gu, (run) => run.replaceAll(' ', ''));
}

/**
 * A company name without what differs between two spellings of it: case, accents, punctuation, the legal form, the word for
 * "and". All other words stay, since they may tell one company of a group from another.
 */
export function normaliseName(text: string): NormalisedName {
  const { words, form } = withoutLegalForm(wordsOf(text));
  return { name: joinInitials(words), legalForm: form };
}
