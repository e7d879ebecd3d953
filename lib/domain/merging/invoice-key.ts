/**
 * An invoice number as different programs write it, made equal: letters and digits only, capitals, no leading zeros. Empty where
 * nothing is left to tell invoices apart by.
 */
export function invoiceKey(number: string | null): string {
  return (number ?? '')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=.)/, '');
}
