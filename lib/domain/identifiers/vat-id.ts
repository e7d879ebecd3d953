import { mod97 } from './mod-97';
import { isValidRsin } from './rsin';

function isValidNl(id: string): boolean {
  // A sole trader's id since 2020 passes modulo 97 alone; a company's holds its RSIN.
  return /^NL\d{9}B\d{2}$/.test(id) && (isValidRsin(id.slice(2, 11)) || mod97(id) === 1);
}

function isValidBe(id: string): boolean {
  return /^BE[01]\d{9}$/.test(id) && (Number(id.slice(2, 10)) + Number(id.slice(10))) % 97 === 0;
}

/** ISO 7064, modulo 11,10. */
function isValidDe(id: string): boolean {
  if (!/^DE[1-9]\d{8}$/.test(id)) return false;
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
  if (!/^FR[A-HJ-NP-Z0-9]{2}\d{9}$/.test(id)) return false;
  const [key, siren] = [id.slice(2, 4), id.slice(4)];
  return passesLuhn(siren) && (!/^\d{2}$/.test(key) || (Number(siren) * 100 + 12) % 97 === Number(key));
}

function isValidLu(id: string): boolean {
  return /^LU\d{8}$/.test(id) && Number(id.slice(2, 8)) % 89 === Number(id.slice(8));
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

/** Check digits by country (domain.md 3.3); null for a country whose form we do not check. Takes a normalised id. */
export function isValidVatId(id: string): boolean | null {
  return CHECKS[id.slice(0, 2)]?.(id) ?? null;
}
