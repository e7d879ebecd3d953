import { isValidBelgianReference, normaliseBelgianReference } from '../identifiers/belgian-reference';
import { isValidCreditorReference, normaliseCreditorReference } from '../identifiers/creditor-reference';
import { isValidDutchReference, normaliseDutchReference } from '../identifiers/dutch-reference';
import type { LetterItem } from './letter-item';

/** What a SEPA payment has room for in its text. */
const REMITTANCE_LENGTH = 140;

/** A reference with check digits, as it was written: banks read it without a mistake. */
function isStructured(text: string): boolean {
  const [iso, dutch, belgian] = [
    normaliseCreditorReference(text),
    normaliseDutchReference(text),
    normaliseBelgianReference(text),
  ];
  return (
    (iso !== null && isValidCreditorReference(iso)) ||
    (dutch !== null && dutch.length === 16 && isValidDutchReference(dutch)) ||
    (belgian !== null && isValidBelgianReference(belgian))
  );
}

/**
 * What a payer is asked to write with the payment: of one invoice its payment reference with check digits, else the invoice numbers, and
 * when those are more than a payment has room for, the debtor number. Null when there is nothing to name it by.
 */
export function paymentReference(items: readonly LetterItem[], debtorNumber: string | null): string | null {
  const structured = items.length === 1 ? items[0]?.references.find(isStructured) : undefined;
  if (structured !== undefined) return structured;
  const numbers = items.flatMap(({ number }) => number ?? []);
  const named = numbers.join(' ');
  if (numbers.length < items.length || named === '' || named.length > REMITTANCE_LENGTH)
    return debtorNumber ?? (named.slice(0, REMITTANCE_LENGTH) || null);
  return named;
}
