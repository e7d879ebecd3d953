/** From the last digit to the first, again from the start after ten. */
const WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1];

/** Digits alone, or null for a text that has not the form of a betalingskenmerk: 7, 9 to 14, or 16 digits. */
export function normaliseDutchReference(text: string): string | null {
  if (text.length > 60) return null;
  const digits = text.replace(/[\s.\-\u00a0]/g, '');
  return /^(\d{7}|\d{9,14}|\d{16})$/.test(digits) ? digits : null;
}

/** The check digit that stands before these digits: weighed modulo 11, where 10 is written as 1 and 11 as 0. */
export function dutchCheckDigit(digits: string): number {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index % WEIGHTS.length] ?? 0), 0);
  const check = 11 - (sum % 11);
  if (check === 11) return 0;
  return check === 10 ? 1 : check;
}

/**
 * The check digit and, for 9 to 14 digits, the length digit of a betalingskenmerk (domain.md 3.3). Seven digits carry no check and always
 * pass. Takes a normalised reference.
 */
export function isValidDutchReference(digits: string): boolean {
  if (digits.length === 7) return true;
  const hasLengthDigit = digits.length < 16;
  if (hasLengthDigit && Number(digits[1]) !== (digits.length - 2) % 10) return false;
  return Number(digits[0]) === dutchCheckDigit(digits.slice(1));
}
