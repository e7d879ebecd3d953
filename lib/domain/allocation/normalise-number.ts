/** A document number as payers may write it: capitals and digits alone, and of digits no leading zeros. */
export function normaliseNumber(text: string): string {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return /^\d+$/.test(bare) ? bare.replace(/^0+(?=\d)/, '') : bare;
}
