/** The check of a Dutch RSIN, and of the digits of an older VAT id: Σ (9..2 × d1..d8) − d9 is a multiple of 11 (domain.md 3.3). */
export function isValidRsin(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const weighed = [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return weighed % 11 === 0;
}
