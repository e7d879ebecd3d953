import type { DebtorRecord } from './debtor-record';

/** What may wait for somebody, so that all debtors with one of a kind are found at once. */
export type Matter = 'flag';

/** Which kinds of matters are open in a record. */
export function openMatters({ flags }: DebtorRecord): readonly Matter[] {
  const matters: [Matter, boolean][] = [['flag', flags.length > 0]];
  return matters.flatMap(([matter, isOpen]) => (isOpen ? [matter] : []));
}
