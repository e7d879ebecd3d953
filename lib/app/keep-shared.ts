import type { CompanyId } from '@/lib/domain/ids';
import { parseSharedVersion, sharedText } from '@/lib/domain/team/shared-version.schema';
import { bucketStream, keysOfShared, SHARED_KINDS, sharedKey, sharedKindOf } from '@/lib/domain/team/team-buckets';
import type { BucketEntry, TeamStore, TeamTransport } from '@/lib/ledger/sync/contract';
import { noteSharedState, putShared, readSharedState, waitingShared, watchWaiting } from '@/lib/store/shared';
import type { SharedRow } from '@/lib/store/shared-row';
import { applyShared } from './apply-shared';

export interface KeepingShared {
  readonly company: CompanyId;
  readonly transport: TeamTransport;
  readonly signal: AbortSignal;
}

const KINDS = SHARED_KINDS.join(' ');

/** Keeps what the team shares the same here and there, until `signal`: policy versions, taught pages, links, templates. */
export async function keepShared({ company, transport, signal }: KeepingShared): Promise<void> {
  const bucket = transport.bucket('shared');
  const { created, last } = await transport.streamState(bucketStream('shared'));
  const known = await readSharedState(company);
  const isSame = known.bucket === created && known.kinds === KINDS && known.revision <= last;
  if (!isSame) await noteSharedState(company, { bucket: created, kinds: KINDS, revision: 0 });
  let sending = Promise.resolve();
  const stop = watchWaiting(company, () => {
    // Lost on the way: it still waits when there is a connection again.
    sending = sending.then(() => sendWaiting(company, bucket)).catch(() => undefined);
  });
  try {
    await follow(company, bucket, isSame ? known.revision : 0, signal);
  } finally {
    stop();
    await sending;
  }
}

/** Of what waits the newest of each; a role that may not share it keeps it to itself. */
async function sendWaiting(company: CompanyId, bucket: TeamStore): Promise<void> {
  for (const row of await waitingShared(company)) {
    const put = await bucket.put(sharedKey(company, row.kind, row.id), new TextEncoder().encode(sharedText(row)));
    if (!put.ok && put.error === 'unreachable') return;
    await putShared({ ...row, isWaiting: 0 });
  }
}

async function follow(company: CompanyId, bucket: TeamStore, after: number, signal: AbortSignal): Promise<void> {
  for await (const entry of bucket.watch(keysOfShared(company), after, signal)) {
    const row = read(company, entry);
    if (row) await take(row);
    await noteSharedState(company, { revision: entry.revision });
  }
}

function read(company: CompanyId, { key, data }: BucketEntry): SharedRow | null {
  const kind = sharedKindOf(key);
  const version = data && parseSharedVersion(new TextDecoder().decode(data));
  return kind && version && sharedKey(company, kind, version.id) === key ? { ...version, company, kind, isWaiting: 0 } : null;
}

/** Both of two that were made at once stay here; where the one in force is not the one that the team has now, it is told again. */
async function take(row: SharedRow): Promise<void> {
  const inForce = await putShared(row);
  if (inForce.version === row.version && inForce.by === row.by && inForce.at === row.at) await applyShared(row);
  else if (inForce.isWaiting === 0) await putShared({ ...inForce, isWaiting: 1 });
}
