import { type Language, REGION } from './language';

/** Longer than any number a person sets; what fits stays exact in minor units of any currency. */
const LONGEST = 14;
const MOST_DECIMALS = 4;

function separators(language: Language): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(REGION[language]).formatToParts(12_345.5);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: of('decimal'), group: of('group') };
}

/** A number as this language writes it, for a field that `readNumber` reads back. */
export function writeNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(REGION[language], { maximumFractionDigits: MOST_DECIMALS })
    .format(value)
    .replace(/[\u00a0\u202f]/g, ' ');
}

/**
 * The number that a person typed, `25.000`, `25 000`, `25000,50` or `-1`; null for what is none. Thousands stand in threes; a mark
 * that does not is the decimal mark, whichever of the two it is: people type both.
 */
export function readNumber(text: string, language: Language): number | null {
  const { group } = separators(language);
  const typed = text.trim().replace(/[\u2212\u2013]/, '-');
  if (typed.length > LONGEST) return null;
  const spaced = typed.replace(/(?<=\d)[\s\u00a0\u202f’'](?=\d{3})/g, '');
  const mark = group === '.' || group === ',' ? `\\${group}` : '(?!)';
  const isGrouped = new RegExp(`^-?\\d{1,3}(${mark}\\d{3})+([.,]\\d+)?$`).test(spaced);
  const plain = (isGrouped ? spaced.replaceAll(group, '') : spaced).replace(',', '.');
  return /^-?\d+(\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}
