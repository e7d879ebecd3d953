const REMAINDER = 97;

/**
 * A VAT id that passes the check (mod 97 with letters as numbers, domain.md 3.3) and belongs to nobody: numbers of 9999… are not given out.
 * `index` from 0 to 99,999.
 */
export function unusedVatId(index: number): string {
  const digits = `9999${String(index).padStart(5, '0')}`;
  // N is 23, L is 21, B is 11; the two check digits bring the remainder of the whole to 1.
  const withoutCheck = `2321${digits}1100`;
  const check = (REMAINDER + 1 - remainder(withoutCheck)) % REMAINDER;
  return `NL${digits}B${String(check || REMAINDER).padStart(2, '0')}`;
}

function remainder(number: string): number {
  return Number(BigInt(number) % BigInt(REMAINDER));
}
