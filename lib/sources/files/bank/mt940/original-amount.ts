import { type CurrencyCode, minorUnitExponent } from '@/lib/domain/money';
import { decimal } from '@/lib/sources/files/decimal';

const COMMA = 44;
/** Before charges: on the second line of field 61, or among the tags of German banks. */
const ORIGINAL = /\/OCMT\/([A-Z]{3})(\d+,\d*)|OAMT\+ ?([A-Z]{3})?(\d+,\d*)/;

/** What was paid before the bank took its charges, in minor units of the statement's currency; null where it does not tell, or in another. */
export function originalAmount(lines: readonly string[], currency: CurrencyCode): number | null {
  const [, exchanged, before, tagged, amount] = ORIGINAL.exec(lines.join('')) ?? [];
  if ((exchanged ?? tagged ?? currency) !== currency) return null;
  const minor = decimal(before ?? amount ?? '', minorUnitExponent(currency), COMMA);
  return typeof minor === 'string' ? null : minor;
}
