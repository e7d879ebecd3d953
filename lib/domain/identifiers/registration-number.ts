/**
 * A number of a trade register as one text: capitals and digits, leading zeros kept, or null when it cannot be one.
 * Shorter ones, such as those of a German court, are not unique in their country and name nobody.
 * A Dutch KvK number is 8 digits and has no public check digit: only the register knows whether it exists (domain.md 3.3).
 */
export function normaliseRegistrationNumber(text: string): string | null {
  if (text.length > 60) return null;
  const number = text
    .toUpperCase()
    .replace(/^\s*(KVK|K\.V\.K\.|KBO|BCE|SIREN|SIRET|HRB|HRA|CRN)[\s.:-]*(NUMMER|NR|NO|N°)?[\s.:-]*/, '')
    .replace(/[^A-Z0-9]/g, '');
  return /^[A-Z]{0,2}\d{6,14}$/.test(number) && number.length >= 8 && !/^0+$/.test(number) ? number : null;
}
