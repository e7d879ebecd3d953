import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { keysOf, snapshotKey } from '@/lib/domain/team/team-buckets';
import { decodeToken } from '@/lib/domain/team/token';
import type { TeamStore } from '@/lib/ledger/sync/contract';
import { chunks } from '@/lib/store/bulk-write';
import { catalogueDebtor } from './snapshots-of';

const AT_ONCE = 200;

/**
 * Takes debtors away from the team that another browser published, or we ourselves before the server was put back, and that are not in our
 * book. The team must have a book. Returns how many; null: the server did not answer.
 */
export async function removeStrangers(
  company: CompanyId,
  bucket: TeamStore,
  ours: ReadonlySet<DebtorKey>,
  signal: AbortSignal,
): Promise<number | null> {
  const strangers = await strangersIn(company, bucket, ours, signal);
  for (const some of chunks(strangers, AT_ONCE)) {
    const keys = some.flatMap((debtor) => [snapshotKey(company, 'full', debtor), snapshotKey(company, 'sales', debtor)]);
    const answers = await Promise.all(keys.map((key) => bucket.remove(key)));
    if (answers.some((answer) => !answer.ok)) return null;
  }
  return strangers.length;
}

async function strangersIn(
  company: CompanyId,
  bucket: TeamStore,
  ours: ReadonlySet<DebtorKey>,
  signal: AbortSignal,
): Promise<readonly DebtorKey[]> {
  const found: DebtorKey[] = [];
  const end = new AbortController();
  for await (const { key, data, pending } of bucket.watch(keysOf(company, 'full'), 0, AbortSignal.any([signal, end.signal]))) {
    const debtor = decodeToken(key.split('.').at(-1) ?? '') as DebtorKey | null;
    const isOurs = debtor === null || debtor === catalogueDebtor(company) || ours.has(debtor);
    if (data !== null && !isOurs) found.push(debtor);
    if (pending === 0) end.abort();
  }
  return found;
}
