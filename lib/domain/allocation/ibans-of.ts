import type { DebtorIdentity } from '../debtor';

/** Every account that a debtor is known to pay from, without spaces. */
export const ibansOf = ({ iban, otherIbans = [] }: DebtorIdentity): readonly string[] =>
  [iban ?? '', ...otherIbans].map((text) => text.replaceAll(/\s/g, '')).filter((text) => text !== '');
