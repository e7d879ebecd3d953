/** Whom a sub-ledger is about: `CU` customers, `SU` suppliers, `CS` both in one, `ZZ` something else; '' when it does not say. */
export type SubLedgerType = 'CU' | 'SU' | 'CS' | 'ZZ' | '';

const WORDS: readonly (readonly [RegExp, SubLedgerType])[] = [
  [/^(cu|c|d|ar|deb|cust|klant|afnem|a\/r|receivable)/i, 'CU'],
  [/^(su|s|k|ap|cre|supp|vend|lev|a\/p|payable)/i, 'SU'],
];

/** By the four codes of XAF 3, else by what the package calls it. */
export function subLedgerType(type: string, description: string): SubLedgerType {
  const code = type.toUpperCase();
  if (code === 'CU' || code === 'SU' || code === 'CS' || code === 'ZZ') return code;
  const words = [type, description].filter((text) => text !== '');
  for (const text of words) {
    const found = WORDS.find(([word]) => word.test(text));
    if (found) return found[1];
  }
  return '';
}
