import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import { parseSnapshotIdentity } from '@/lib/domain/team/debtor-snapshot.schema';
import { type SnapshotKind, snapshotKey } from '@/lib/domain/team/team-buckets';
import type { TeamStore } from '@/lib/ledger/sync/contract';
import type { SnapshotRow } from '@/lib/store/snapshot-row';
import { writeSnapshots } from '@/lib/store/snapshots';
import { noteTeamBook } from '@/lib/store/team-books';
import { noLongerWanted, watchWanted } from '@/lib/store/wanted';

export interface Serving {
  readonly company: CompanyId;
  readonly bucket: TeamStore;
  readonly kind: SnapshotKind;
  readonly now: () => Instant;
}

/** Reads from the team what pages of this browser wait for, as long as there is a connection. Returns how to stop. */
export function serveWanted(serving: Serving): () => void {
  const underWay = new Set<DebtorKey>();
  return watchWanted(serving.company, (debtors) => {
    const fresh = debtors.filter((debtor) => !underWay.has(debtor));
    for (const debtor of fresh) underWay.add(debtor);
    const done = () => {
      for (const debtor of fresh) underWay.delete(debtor);
    };
    // Lost on the way: it is still wanted when there is a connection again.
    serve(serving, fresh)
      .catch(() => undefined)
      .finally(done);
  });
}

async function serve({ company, bucket, kind, now }: Serving, debtors: readonly DebtorKey[]): Promise<void> {
  const entries = await Promise.all(debtors.map((debtor) => bucket.get(snapshotKey(company, kind, debtor))));
  const rows = entries.flatMap((entry, at): readonly SnapshotRow[] => {
    const read = entry?.data ? parseSnapshotIdentity(new TextDecoder().decode(entry.data)) : null;
    if (!entry || !read || read.debtor !== debtors[at]) return [];
    return [{ company, ...read, revision: entry.revision, seenAt: now() }];
  });
  await writeSnapshots(company, rows, [], []);
  await noLongerWanted(company, debtors);
  // Pages follow the book: what they waited for is here.
  await noteTeamBook(company, {});
}
