const MODULUS = 97;

/** Twelve digits, or null for a text that has not the form of a gestructureerde mededeling, with or without its marks. */
export function normaliseBelgianReference(text: string): string | null {
  if (text.length > 60) return null;
  const digits = text.replace(/[\s+*/.\-\u00a0]/g, '');
  return /^\d{12}$/.test(digits) ? digits : null;
}

/** The last two digits are the first ten modulo 97, where 0 is written as 97 (domain.md 3.3). Takes a normalised reference. */
export function isValidBelgianReference(digits: string): boolean {
  return Number(digits.slice(10)) === (Number(digits.slice(0, 10)) % MODULUS || MODULUS);
}
