const SPACES = /\s+/g;
const NO_CODE = /[^A-Z0-9]/g;

/**
 * The number of a debtor that has none: made of its name and postcode, always the same for the same customer, so that other files without numbers
 * find it again.
 */
export function nameNumber(name: string, postcode: string): string {
  return `name:${name.toLowerCase().replace(SPACES, ' ').trim()}|${postcode.toUpperCase().replace(NO_CODE, '')}`;
}
