import { isValidBelgianReference, normaliseBelgianReference } from '../identifiers/belgian-reference';
import { isValidCreditorReference, normaliseCreditorReference } from '../identifiers/creditor-reference';
import { isValidDutchReference, normaliseDutchReference } from '../identifiers/dutch-reference';
import { normaliseNumber } from './normalise-number';

/**
 * What a structured reference may name: itself, and the number that was made into it, without check and length digits (ISO 11649, the Dutch
 * betalingskenmerk, the Belgian gestructureerde mededeling). Only a reference whose check passes holds a number.
 */
export function referenceKeys(reference: string): string[] {
  const keys = [normaliseNumber(reference)];
  const creditor = normaliseCreditorReference(reference);
  if (creditor !== null && isValidCreditorReference(creditor)) keys.push(normaliseNumber(creditor.slice(4)));
  const belgian = normaliseBelgianReference(reference);
  if (belgian !== null && isValidBelgianReference(belgian)) keys.push(normaliseNumber(belgian.slice(0, 10)));
  const dutch = normaliseDutchReference(reference);
  // Seven digits carry no check: they are a number like any other.
  if (dutch !== null && dutch.length > 7 && isValidDutchReference(dutch))
    keys.push(normaliseNumber(dutch.slice(dutch.length === 16 ? 1 : 2)));
  return [...new Set(keys)].filter((key) => key !== '');
}
