import { VAT_FORMS } from './vat-forms';
import { isValidVatId, normaliseVatId } from './vat-id';

/** Prefixes of VAT ids that are no ISO 3166-1 code. */
const RENAMED: Readonly<Record<string, string>> = { EL: 'GR', XI: 'GB' };
/** Outside the Union, where nobody but the country itself knows the form. */
const NEIGHBOURS: ReadonlySet<string> = new Set(['CH', 'GB', 'NO']);

/** The country that gave out a VAT id (ISO 3166-1 alpha-2); null for a text that cannot be one, or a prefix that names no country we know. */
export function vatCountry(text: string): string | null {
  const id = normaliseVatId(text);
  if (!id || isValidVatId(id) === false) return null;
  const prefix = id.slice(0, 2);
  return VAT_FORMS[prefix] || NEIGHBOURS.has(prefix) ? (RENAMED[prefix] ?? prefix) : null;
}
