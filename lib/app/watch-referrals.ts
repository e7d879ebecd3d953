import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import { byValueAtStake } from '@/lib/domain/record/queue-order';
import { isWaiting, type ReferralRecord } from '@/lib/domain/record/referral-record';
import { debtorsByKeys } from '@/lib/store/debtors';
import { watchRecordsWith } from '@/lib/store/records';
import { currentBook } from './current-book';
import { knownDebtors } from './known-debtors';

/** A deal that somebody laid before whoever decides. */
export interface Waiting {
  readonly debtor: DebtorKey;
  /** Null: it has left the book. */
  readonly identity: DebtorIdentity | null;
  readonly referral: ReferralRecord;
}

/**
 * Tells now, and at every change, which deals of a company wait for an answer: those with most at stake first (R3-10). What the policy
 * accepts never comes here by itself. Returns how to stop.
 */
export function watchReferrals(company: CompanyId, tell: (waiting: readonly Waiting[]) => void): () => void {
  let newest = 0;
  return watchRecordsWith(company, 'referral', async (rows) => {
    const mine = ++newest;
    const waiting = rows.flatMap(({ subject: debtor, record }) =>
      record.referrals.filter(isWaiting).map((referral) => ({ debtor, referral })),
    );
    const book = await currentBook(company);
    const debtors = await debtorsByKeys(waiting.map(({ debtor }) => debtor));
    const positions = book ? await knownDebtors(book, debtors) : new Map<DebtorKey, BookPosition>();
    if (mine !== newest) return;
    const named = waiting.map((each) => ({ ...each, identity: positions.get(each.debtor)?.position.identity ?? null }));
    tell(named.sort((a, b) => byValueAtStake(a.referral, b.referral)));
  });
}
