import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { Words } from '@/lib/words/words';
import { debtorNumber } from './debtor-number';

/** What a debtor is called on screen: by its number where no source tells a name. */
export const debtorName = (identity: Pick<DebtorIdentity, 'name' | 'number'>, words: Words): string =>
  identity.name ?? debtorNumber(identity, words);
