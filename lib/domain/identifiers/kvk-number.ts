/** A number of the Dutch trade register: eight digits, leading zeros kept. Only the register knows whether it exists (domain.md 3.3). */
export function isKvkNumber(text: string): boolean {
  return /^\d{8}$/.test(text) && text !== '00000000';
}

/** A number of a branch in the Dutch trade register: twelve digits, leading zeros kept. */
export function isBranchNumber(text: string): boolean {
  return /^\d{12}$/.test(text) && text !== '000000000000';
}
