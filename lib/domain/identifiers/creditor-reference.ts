import { mod97 } from './mod-97';

/** Capitals without spaces, or null for a text that has not the form of a creditor reference (ISO 11649): RF, two check digits, up to 21 more. */
export function normaliseCreditorReference(text: string): string | null {
  if (text.length > 60) return null;
  const reference = text.replace(/[\s\u00a0]/g, '').toUpperCase();
  return /^RF\d{2}[A-Z0-9]{1,21}$/.test(reference) ? reference : null;
}

/** Check digits of ISO 11649, modulo 97 (domain.md 3.3). Takes a normalised reference. */
export function isValidCreditorReference(reference: string): boolean {
  return mod97(reference.slice(4) + reference.slice(0, 4)) === 1;
}
