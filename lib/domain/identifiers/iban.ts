import { mod97 } from './mod-97';

/** Lengths by country of the IBAN registry; a country that is not here is judged by its check digits alone. */
const LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
};

/** Capitals without spaces, or null for a text that has not the form of an IBAN (ISO 13616). */
export function normaliseIban(text: string): string | null {
  if (text.length > 60) return null;
  const iban = text.replace(/[\s.\-\u00a0]/g, '').toUpperCase();
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban) ? iban : null;
}

/** Length of its country and check digits, modulo 97 (domain.md 3.3). Takes a normalised IBAN. */
export function isValidIban(iban: string): boolean {
  const length = LENGTHS[iban.slice(0, 2)];
  return (length === undefined || length === iban.length) && mod97(iban.slice(4) + iban.slice(0, 4)) === 1;
}
