import { oneLine } from '@/lib/sources/files/one-line';
import { asIban } from '../other-iban';
import { type Info, isReference, RETURNED } from './info';

/** A business transaction code, then parts of two digits each behind one and the same mark. */
const NUMBERED = /^\s*(\d{3})([?>@~<^+])(?=\d\d)/;
/** Codes that give back a direct debit or a transfer. */
const RETURN_CODES: ReadonlySet<string> = new Set(['108', '109', '159']);
/** Characters of a full part: it goes on in the next without a space. */
const PART = 27;
/** Where Triodos puts them. */
const [OTHER_BANK, OTHER_ACCOUNT] = [20, 21];
const BIC = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/;
const SEPA_TAG = /(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC|COAM|OAMT|BREF|RREF|PURP)\+/g;

export const isNumberedInfo = (text: string): boolean => NUMBERED.test(text);

/** The numbered parts of Triodos (`>20`) and of German banks (`?20`). Takes the lines joined without anything between them. */
export function numberedInfo(text: string): Info {
  const [head = '', code = '', mark = ''] = NUMBERED.exec(text) ?? [];
  const parts = new Map<number, string>();
  for (const part of text
    .slice(head.length - 1)
    .split(mark)
    .slice(1)) {
    const number = Number(part.slice(0, 2));
    if (!Number.isInteger(number)) continue;
    parts.set(number, `${parts.get(number) ?? ''}${part.slice(2)}`);
  }
  const account = takeAccount(parts);
  const words = joined(parts, (number) => (number >= 20 && number <= 29) || (number >= 60 && number <= 63));
  const tags = sepaTags(words);
  const references = [tags.get('EREF') ?? ''].filter(isReference);
  return {
    name: oneLine(joined(parts, (number) => number === 32 || number === 33)) || tags.get('ABWA') || null,
    iban:
      account ??
      asIban(parts.get(31) ?? '') ??
      asIban(parts.get(38) ?? '') ??
      asIban((tags.get('IBAN') ?? '').split(' ')[0] ?? ''),
    text: tags.get('SVWZ') || tags.get('') || oneLine(words),
    references,
    isReturned: RETURN_CODES.has(code) || RETURNED.test(parts.get(0) ?? ''),
  };
}

/** Triodos tells the other's bank and account before the words, each as a part of its own. */
function takeAccount(parts: Map<number, string>): string | null {
  const iban = asIban(parts.get(OTHER_ACCOUNT) ?? '');
  if (iban === null || !BIC.test((parts.get(OTHER_BANK) ?? '').trim())) return null;
  parts.delete(OTHER_BANK);
  parts.delete(OTHER_ACCOUNT);
  return iban;
}

function joined(parts: ReadonlyMap<number, string>, isWanted: (number: number) => boolean): string {
  const wanted = [...parts].filter(([number]) => isWanted(number)).sort(([one], [other]) => one - other);
  return wanted.reduce((text, [, part]) => `${text}${part}${part.length < PART ? ' ' : ''}`, '');
}

/** What stands behind each tag; under '' what stands before the first. */
function sepaTags(text: string): Map<string, string> {
  const tags = new Map<string, string>();
  const found = [...text.matchAll(SEPA_TAG)];
  tags.set('', oneLine(text.slice(0, found[0]?.index ?? text.length)));
  found.forEach((match, index) => {
    const [whole, tag = ''] = match;
    if (!tags.has(tag)) tags.set(tag, oneLine(text.slice(match.index + whole.length, found[index + 1]?.index ?? text.length)));
  });
  return tags;
}
