import { fold } from './fold';

/** Longer is no name; a page may claim a megabyte. */
const MAX_LENGTH = 200;

const AND: ReadonlySet<string> = new Set(['&', 'en', 'and', 'und', 'et', 'och', 'og']);

/** What is written short more often than in full, by one spelling of it. */
const SHORTENED: Readonly<Record<string, string>> = {
  gebroeders: 'gebr',
  gebruder: 'gebr',
  gebrueder: 'gebr',
  gebroders: 'gebr',
  bros: 'gebr',
  brothers: 'gebr',
  fa: 'firma',
  kon: 'koninklijke',
  mij: 'maatschappij',
  ges: 'gesellschaft',
  intl: 'international',
  int: 'international',
  zn: 'zonen',
  zoon: 'zonen',
  sohn: 'sohne',
  soehne: 'sohne',
  soehn: 'sohne',
};

/** The words of a name, folded; `&` stands for every "and". A name that does not fit is read as far as it goes. */
export function nameWords(text: string): readonly string[] {
  const plain = fold(text.slice(0, MAX_LENGTH))
    .replace(/['’‘`´]/g, '')
    // `Müller u. Söhne`, but not the `u.a.` of a cooperative.
    .replace(/ u\. ?(?=\p{L}{2})/gu, ' & ')
    .replace(/[&+]/g, ' & ')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
  return plain === '' ? [] : plain.split(' ').map((word, at) => (at > 0 && AND.has(word) ? '&' : word));
}

/** One spelling for words that are customarily shortened. */
export const unshortened = (word: string): string => (Object.hasOwn(SHORTENED, word) ? (SHORTENED[word] as string) : word);

/** `a b c techniek` and `abc techniek` are the same initials. */
export function joinInitials(words: readonly string[]): string {
  const name = words.join(' ');
  // A letter is one or two units long. Few names have initials, and looking for them costs more than all else that is done to a name.
  if (words.filter(({ length }) => length <= 2).length < 2) return name;
  return name.replace(/(?<![\p{L}\p{N}])[\p{L}](?: [\p{L}](?![\p{L}\p{N}]))+/gu, (run) => run.replaceAll(' ', ''));
}
