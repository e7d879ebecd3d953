/** Identifiers of domain.md 3.3 and whether their check digits pass; `mod97` of the whole id, `rsin` of its nine digits. */
export const DUTCH_VAT_IDS = {
  NL004495445B01: { isValid: true, mod97: 40, rsin: true },
  NL002455799B11: { isValid: true, mod97: 1, rsin: false },
  NL000099998B57: { isValid: true, mod97: 1, rsin: false },
  NL123456789B90: { isValid: false, mod97: 78, rsin: false },
} as const;
export const VAT_IDS = {
  BE0428759497: true,
  BE0428759498: false,
  DE136695976: true,
  FR40303265045: true,
  LU15027442: true,
} as const;
export const IBANS = {
  NL91ABNA0417164300: true,
  NL91ABNA0417164301: false,
  BE71096123456769: true,
  DE89370400440532013000: true,
  FR1420041010050500013M02606: true,
} as const;
export const CREDITOR_REFERENCES = { RF18539007547034: true, RF17539007547034: false } as const;
export const BELGIAN_REFERENCES = { '+++010/8068/17183+++': true, '010/8068/17180': false } as const;
/** Reference and its check digit. */
export const DUTCH_REFERENCES = { '5000056789012345': 5, '12234534622567': 1, '8000000020261001': 8 } as const;
/** The public test companies of the trade register. */
export const KVK_NUMBERS = ['68750110', '69599084', '69599076', '96354429'] as const;
