import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { snapshotKey } from '@/lib/domain/team/team-buckets';
import type { TeamStore } from '@/lib/ledger/sync/contract';
import { chunks } from '@/lib/store/bulk-write';
import { forgetPublished, publishedDebtors } from '@/lib/store/publications';

const AT_ONCE = 200;

/** Takes debtors that left the book away from the team: what the server held of them is gone. Returns how many; null: it did not answer. */
export async function removeSnapshots(
  company: CompanyId,
  bucket: TeamStore,
  isGone: (debtor: DebtorKey) => boolean,
): Promise<number | null> {
  let removed = 0;
  for await (const page of publishedDebtors(company)) {
    for (const gone of chunks(page.filter(isGone), AT_ONCE)) {
      const keys = gone.flatMap((debtor) => [snapshotKey(company, 'full', debtor), snapshotKey(company, 'sales', debtor)]);
      const answers = await Promise.all(keys.map((key) => bucket.remove(key)));
      if (answers.some((answer) => !answer.ok)) return null;
      await forgetPublished(company, gone);
      removed += gone.length;
    }
  }
  return removed;
}
