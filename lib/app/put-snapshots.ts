import type { CompanyId } from '@/lib/domain/ids';
import { type SnapshotKind, snapshotKey } from '@/lib/domain/team/team-buckets';
import type { TeamStore } from '@/lib/ledger/sync/contract';
import { chunks } from '@/lib/store/bulk-write';
import { notePublished, publishedHashes } from '@/lib/store/publications';
import type { DebtorTexts } from './snapshots-of';

/** Debtors on their way at once: the server answers each by itself. */
const AT_ONCE = 200;
const KINDS: readonly SnapshotKind[] = ['full', 'sales'];

export interface PutSnapshots {
  readonly changed: number;
  /** Those that the server does not take: they hold more than a message may. */
  readonly refused: number;
}

/**
 * Publishes those of these that changed since they were published. What was published is noted as it goes, so that whoever begins again does
 * not send it twice. Null: the server did not answer.
 */
export async function putSnapshots(
  company: CompanyId,
  bucket: TeamStore,
  texts: readonly DebtorTexts[],
): Promise<PutSnapshots | null> {
  const before = await publishedHashes(
    company,
    texts.map(({ debtor }) => debtor),
  );
  const changed = texts.filter(({ hash }, at) => before[at] !== hash);
  let refused = 0;
  for (const some of chunks(changed, AT_ONCE)) {
    const answers = await Promise.all(some.map((each) => putBoth(company, bucket, each)));
    const taken = some.filter((_, at) => answers[at] !== 'unreachable');
    await notePublished(taken.map(({ debtor, hash }) => ({ company, debtor, hash })));
    if (taken.length < some.length) return null;
    refused += answers.filter((answer) => answer === 'refused').length;
  }
  return { changed: changed.length, refused };
}

async function putBoth(company: CompanyId, bucket: TeamStore, texts: DebtorTexts): Promise<'put' | 'refused' | 'unreachable'> {
  const puts = KINDS.map((kind) => bucket.put(snapshotKey(company, kind, texts.debtor), new TextEncoder().encode(texts[kind])));
  const faults = (await Promise.all(puts)).flatMap((put) => (put.ok ? [] : [put.error]));
  return faults.find((fault) => fault === 'unreachable') ?? faults[0] ?? 'put';
}
