import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { Words } from '@/lib/words/words';

/** The number of a debtor as it is said on screen; whom no book knows has none. */
export const debtorNumber = ({ number }: Pick<DebtorIdentity, 'number'>, words: Words): string =>
  number === '' ? words.t('prospect') : words.t('debtor_number', { number });
