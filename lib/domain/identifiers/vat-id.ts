import { mod97 } from './mod-97';
import { isValidRsin } from './rsin';
import { VAT_FORMS } from './vat-forms';

function isValidNl(id: string): boolean {
  // A sole trader's id since 2020 passes modulo 97 alone; a company's holds its RSIN.
  return isValidRsin(id.slice(2, 11)) || mod97(id) === 1;
}

function isValidBe(id: string): boolean {
  return (Number(id.slice(2, 10)) + Number(id.slice(10))) % 97 === 0;
}

/** ISO 7064, modulo 11,10. */
function isValidDe(id: string): boolean {
  const product = [...id.slice(2, 10)].reduce((carry, digit) => (((Number(digit) + carry) % 10 || 10) * 2) % 11, 10);
  return (11 - product) % 10 === Number(id[10]);
}

/** The check of Luhn, that a SIREN passes. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 0 ? 1 : 2);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

function isValidFr(id: string): boolean {
  const [key, siren] = [id.slice(2, 4), id.slice(4)];
  return passesLuhn(siren) && (!/^\d{2}$/.test(key) || (Number(siren) * 100 + 12) % 97 === Number(key));
}

function isValidLu(id: string): boolean {
  return Number(id.slice(2, 8)) % 89 === Number(id.slice(8));
}

const CHECKS: Readonly<Record<string, (id: string) => boolean>> = {
  NL: isValidNl,
  BE: isValidBe,
  DE: isValidDe,
  FR: isValidFr,
  LU: isValidLu,
};

/** A country prefix and its number, without spaces or marks, or null for a text that has not the form of a VAT id. */
export function normaliseVatId(text: string): string | null {
  if (text.length > 60) return null;
  const bare = text
    .toUpperCase()
    .replace(/^.*:/, '')
    .replace(/[^A-Z0-9]/g, '');
  const id = bare.replace(/^(BTW|VAT|TVA|UST|MWST)(ID|IDNR|NR|NO)?(?=[A-Z]{2}\d)/, '');
  if (!/^[A-Z]{2,3}[A-Z0-9]{2}\d{4,}[A-Z0-9]*$/.test(id) || id.length > 17) return null;
  // Greece uses EL; nine Belgian digits are the older form of ten.
  return id.replace(/^GR/, 'EL').replace(/^BE(?=\d{9}$)/, 'BE0');
}

/**
 * Whether a VAT id can be right (domain.md 3.3), for a normalised id: form and check digits in NL, BE, DE, FR and LU; elsewhere in the
 * European Union a wrong form is false and a right one null, for only VIES knows. Null outside the Union.
 */
export function isValidVatId(id: string): boolean | null {
  const country = id.slice(0, 2);
  const form = VAT_FORMS[country];
  if (!form) return null;
  return form.test(id.slice(2)) && (CHECKS[country]?.(id) ?? null);
}
