import type { CompanyId, DeviceId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import type { TeamMember } from '@/lib/domain/team/team';
import { bucketStream, type SnapshotKind } from '@/lib/domain/team/team-buckets';
import { isTeamGeneration } from '@/lib/domain/team/team-generation';
import { mayPublishSnapshots, mayReadSnapshots } from '@/lib/domain/team/team-rights';
import type { TeamTransport } from '@/lib/ledger/sync/contract';
import { currentGenerations } from '@/lib/store/generations';
import { watchCompanyBooks } from '@/lib/store/watch-company-books';
import { publishSnapshots } from './publish-snapshots';
import { receiveSnapshots } from './receive-snapshots';
import { serveWanted } from './serve-wanted';

export interface KeepingBook {
  readonly company: CompanyId;
  readonly transport: TeamTransport;
  readonly member: TeamMember;
  readonly device: DeviceId;
  readonly now: () => Instant;
  readonly signal: AbortSignal;
}

/** What somebody in this role reads of a debtor; null: nothing. */
const kindFor = ({ role }: TeamMember): SnapshotKind | null =>
  (['full', 'sales'] as const).find((kind) => mayReadSnapshots(role, kind)) ?? null;

/**
 * The book's side of a connection with the team, until `signal`: where we have books of our own and may publish them, what changes in them;
 * elsewhere what the team has. A browser with books of its own takes none of the team's: two would contradict each other.
 */
export async function keepTeamBook(keeping: KeepingBook): Promise<void> {
  const { company, member, signal } = keeping;
  const own = (await currentGenerations(company)).some((generation) => !isTeamGeneration(generation));
  if (own) return mayPublishSnapshots(member.role) ? publishing(keeping) : undefined;
  const kind = kindFor(member);
  if (kind && !signal.aborted) await receiving(keeping, kind);
}

async function receiving({ company, transport, now, signal }: KeepingBook, kind: SnapshotKind): Promise<void> {
  const bucket = transport.bucket('debtors');
  const state = await transport.streamState(bucketStream('debtors'));
  const stop = serveWanted({ company, bucket, kind, now });
  try {
    await receiveSnapshots({ company, bucket, state, kind, now, signal });
  } finally {
    stop();
  }
}

/** One round after the other: what changes during one is in the next. */
async function publishing({ company, transport, member, device, now, signal }: KeepingBook): Promise<void> {
  const bucket = transport.bucket('debtors');
  let isChanged = true;
  let wake = () => {};
  const stop = watchCompanyBooks([company], () => {
    isChanged = true;
    wake();
  });
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!signal.aborted) {
      if (isChanged) {
        isChanged = false;
        const done = await publishSnapshots({ company, bucket, by: member.user, device, now: now(), signal });
        if (!done.ok && done.error.because === 'unreachable') throw new Error('the connection was lost while publishing');
      } else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    stop();
  }
}
