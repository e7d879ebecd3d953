/** Letters that do not come apart into a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

const ASCII = /^[\0-\x7f]*$/;

/** Lower case, without accents. */
export function fold(text: string): string {
  // Most names; taking accents off costs ten times as much.
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Brings `Mueller`, `Müller` and `Muller` together, and `Dijk` and `Dyk`; too coarse to call two words the same by it alone. */
export const foldSpelling = (folded: string): string =>
  folded
    .replace(/([aou])e/g, '$1')
    .replace(/ij/g, 'y')
    .replace(/ph/g, 'f')
    .replace(/([a-z])\1/g, '$1');
