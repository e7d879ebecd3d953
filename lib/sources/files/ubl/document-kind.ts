/** UNCL1001: what reduces what a customer owes. */
const CREDITS: ReadonlySet<string> = new Set([
  '81',
  '83',
  '261',
  '262',
  '296',
  '308',
  '381',
  '396',
  '420',
  '458',
  '502',
  '503',
  '532',
]);
/** UNCL1001: asks for no payment: proforma, order, quote, delivery note and the like. */
const NO_CLAIMS: ReadonlySet<string> = new Set(['220', '270', '310', '311', '325']);

/** Whether a document is an invoice or a credit note by its element and its type code; null for what is neither (EN 16931, BT-3). */
export function documentKind(root: string, typeCode: string): 'invoice' | 'credit-note' | null {
  if (NO_CLAIMS.has(typeCode)) return null;
  return root === 'CreditNote' || CREDITS.has(typeCode) ? 'credit-note' : 'invoice';
}
