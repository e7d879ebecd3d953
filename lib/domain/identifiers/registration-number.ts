/**
 * A number of a trade register as one text: capitals and digits, leading zeros kept, or null when it cannot be one.
 * A Dutch KvK number is 8 digits and has no public check digit: only the register knows whether it exists (domain.md 3.3).
 */
export function normaliseRegistrationNumber(text: string): string | null {
  if (text.length > 60) return null;
  const number = text
    .toUpperCase()
    .replace(/^\s*(KVK|K\.V\.K\.|KBO|BCE|SIREN|SIRET|HRB|HRA|CRN)[\s.:-]*(NUMMER|NR|NO|N°)?[\s.:-]*/, '')
    .replace(/[^A-Z0-9]/g, '');
  return /^(?=.*\d{4})[A-Z0-9]{5,20}$/.test(number) && !/^0+$/.test(number) ? number : null;
}
