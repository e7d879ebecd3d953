import { isValidIban, normaliseIban } from '@/lib/domain/identifiers/iban';

const DUTCH = /^NL\d{2}[A-Z]{4}\d{10}$/;
const MAYBE = /\b[A-Z]{2}\d{2}[ ]?(?:[A-Z0-9]{4}[ ]?){2,7}[A-Z0-9]{1,4}\b/g;
const LABELLED = /\b(?:IBAN|REK(?:ENING)?(?:NR|NUMMER)?)\s?[:.]?\s?([A-Z]{2}\d{2}[A-Z0-9 ]{11,34})/g;

/** The IBAN that stands where a bank puts one, or null: a number of the older kind names no account outside its bank. */
export function asIban(text: string): string | null {
  const iban = normaliseIban(text);
  return iban === null || (iban.startsWith('NL') && !DUTCH.test(iban)) ? null : iban;
}

/** The first IBAN in words that is not our own: one that is called so, or whose check digits are right. */
export function otherIban(text: string, own: string | null): string | null {
  const words = text.toUpperCase();
  const labelled = [...words.matchAll(LABELLED)].map(([, found = '']) => labelledIban(found));
  const others = [...words.matchAll(MAYBE)].map(([found]) => longestIban(found, validIban));
  return [...labelled, ...others].find((iban) => iban !== null && iban !== own) ?? null;
}

/** What stands behind the label may go on in words, so only check digits tell where groups end; a number in one piece is taken without them. */
const labelledIban = (text: string): string | null => longestIban(text, validIban) ?? asIban(text.trim().split(' ')[0] ?? '');

const validIban = (text: string): string | null => {
  const iban = asIban(text);
  return iban !== null && isValidIban(iban) ? iban : null;
};

/** Written in groups, an IBAN has no end that shows: words behind it may look like more of it. */
function longestIban(text: string, read: (text: string) => string | null): string | null {
  const groups = text.trim().split(' ');
  for (let count = groups.length; count > 0; count--) {
    const iban = read(groups.slice(0, count).join(''));
    if (iban !== null) return iban;
  }
  return null;
}
