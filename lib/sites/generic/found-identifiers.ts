import { isValidIban, normaliseIban } from '@/lib/domain/identifiers/iban';
import { isValidVatId, normaliseVatId } from '@/lib/domain/identifiers/vat-id';

/** Identifiers in running text, each passing its check digits; without any, a row of figures is no identifier. */
export interface FoundIdentifiers {
  readonly vatIds: readonly string[];
  readonly ibans: readonly string[];
  /** Named as such: they have no check digits of their own. */
  readonly registrationNumbers: readonly string[];
  readonly emails: readonly string[];
}

const COUNTRIES = 'AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI|GB';
/** Spaces, dots and dashes of any width inside are part of how people write one. */
const VAT = new RegExp(
  `(?<![A-Z0-9])(?:${COUNTRIES})[\\s.\\-\\u2010-\\u2015]?[A-Z0-9](?:[\\s.\\-\\u2010-\\u2015]?[A-Z0-9]){6,13}(?![A-Z0-9])`,
  'giu',
);
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{2,4}){3,8}(?![A-Z0-9])/gu;
const REGISTRATION =
  /(?:kvk|k\.v\.k\.|kbo|siren|siret|chamber of commerce|ondernemingsnummer)(?:[- ]?(?:nummer|nr\.?|no\.?|number))?[\s.:#-]{0,3}(\d[\d .]{6,16}\d)/giu;
const EMAIL = /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/giu;
const MOST = 10;

/** Countries whose VAT ids have check digits that we know; elsewhere the form alone would take any code for one. */
const CHECKED = /^(NL|BE|DE|FR|LU)/;

export function foundIdentifiers(text: string): FoundIdentifiers {
  return {
    ibans: distinct(text, IBAN, (found) => longest(found, (part) => checkedIban(part))),
    vatIds: distinct(text, VAT, (found) => longest(found, (part) => checkedVatId(part))),
    registrationNumbers: distinct(text, REGISTRATION, (_, number) => number?.replace(/\D/g, '') ?? null),
    emails: distinct(text, EMAIL, (found) => found.toLowerCase()),
  };
}

function checkedIban(text: string): string | null {
  const iban = normaliseIban(text);
  return iban && isValidIban(iban) ? iban : null;
}

function checkedVatId(text: string): string | null {
  const id = normaliseVatId(text);
  return id && CHECKED.test(id) && isValidVatId(id) === true ? id : null;
}

/** A word may follow the number at once: what does not pass whole is tried without its last part, and so on. */
function longest(found: string, check: (text: string) => string | null): string | null {
  const parts = found.split(/\s/u);
  for (let count = parts.length; count > 0; count--) {
    const id = check(parts.slice(0, count).join(''));
    if (id) return id;
  }
  return null;
}

function distinct(text: string, pattern: RegExp, check: (found: string, group?: string) => string | null): readonly string[] {
  const ids = new Set<string>();
  for (const [found, group] of text.matchAll(pattern)) {
    const id = check(found, group);
    if (id) ids.add(id);
    if (ids.size === MOST) break;
  }
  return [...ids];
}
