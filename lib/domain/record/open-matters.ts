import type { DebtorRecord } from './debtor-record';
import { isRunning } from './dispute-record';
import { isWaiting } from './referral-record';

/** What may wait for somebody, so that all debtors with one of a kind are found at once. */
export type Matter = 'flag' | 'dispute' | 'ever-disputed' | 'promise' | 'arrangement' | 'visit' | 'referral' | 'decided';

/** Which kinds of matters are open in a record. */
export function openMatters({
  disputes,
  promises,
  arrangements,
  visits,
  referrals,
  flags,
  decisions,
}: DebtorRecord): readonly Matter[] {
  const matters: [Matter, boolean][] = [
    ['referral', referrals.some(isWaiting)],
    ['flag', flags.length > 0],
    ['dispute', disputes.some(isRunning)],
    ['arrangement', arrangements.some(({ stage }) => stage !== 'cancelled')],
    ['visit', visits.some(({ closing }) => closing === null)],
    // Whether a promise is kept is for the book to say.
    ['promise', promises.length > 0],
    ['ever-disputed', disputes.length > 0],
    ['decided', decisions.length > 0],
  ];
  return matters.flatMap(([matter, isOpen]) => (isOpen ? [matter] : []));
}
