import { isValidBelgianReference, normaliseBelgianReference } from '../identifiers/belgian-reference';
import { isValidCreditorReference, normaliseCreditorReference } from '../identifiers/creditor-reference';
import { isValidDutchReference } from '../identifiers/dutch-reference';

/** Of Belgium, between its marks or without them. */
const BELGIAN = /(?<![\d/])(?:\+{3}|\*{3})?\s?\d{3}\/\d{4}\/\d{5}\s?(?:\+{3}|\*{3})?(?![\d/])/g;
/** ISO 11649, in one piece or in groups of four; words behind it may look like more of it. */
const CREDITOR = /\bRF\d{2} ?(?:[A-Z0-9]{4} ?){0,5}[A-Z0-9]{1,4}\b/g;
/** Of the Netherlands, in its longest form alone: of shorter ones too many pass by chance. */
const DUTCH = /\b\d{16}\b/g;
/** Of Switzerland (QR), in groups as it is printed. */
const SWISS = /\b\d{2}(?: \d{5}){5}\b/g;

/** Structured references that a payer wrote into free text, as they stand there. Those with check digits count only when these are right. */
export function structuredInText(text: string): string[] {
  const words = text.toUpperCase();
  const found = (pattern: RegExp) => [...words.matchAll(pattern)].map(([match]) => match.trim());
  return [
    ...found(BELGIAN).filter(isBelgian),
    ...found(CREDITOR).flatMap((match) => longestCreditor(match) ?? []),
    ...found(DUTCH).filter(isValidDutchReference),
    ...found(SWISS),
  ];
}

function isBelgian(text: string): boolean {
  const digits = normaliseBelgianReference(text);
  return digits !== null && isValidBelgianReference(digits);
}

function longestCreditor(text: string): string | null {
  const groups = text.split(' ');
  for (let count = groups.length; count > 0; count--) {
    const written = groups.slice(0, count).join(' ');
    const reference = normaliseCreditorReference(written);
    if (reference !== null && isValidCreditorReference(reference)) return written;
  }
  return null;
}
