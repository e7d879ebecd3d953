import type { CompanyId } from '@/lib/domain/ids';
import type { TeamMember } from '@/lib/domain/team/team';
import { bucketStream, type SnapshotKind } from '@/lib/domain/team/team-buckets';
import { isTeamGeneration } from '@/lib/domain/team/team-generation';
import { mayPublishSnapshots, mayReadSnapshots } from '@/lib/domain/team/team-rights';
import { currentGenerations } from '@/lib/store/generations';
import { layTeamBookAside } from '@/lib/store/lay-team-book-aside';
import { watchTakingOver } from '@/lib/store/team-books';
import { watchCompanyBooks } from '@/lib/store/watch-company-books';
import { followTeamKeys } from './follow-team-keys';
import { keepPublishing } from './keep-publishing';
import type { KeepingBook } from './keeping-book';
import { receiveSnapshots } from './receive-snapshots';
import { serveWanted } from './serve-wanted';

/** What somebody in this role reads of a debtor; null: nothing. */
const kindFor = ({ role }: TeamMember): SnapshotKind | null =>
  (['full', 'sales'] as const).find((kind) => mayReadSnapshots(role, kind)) ?? null;

const hasOwnBook = async (company: CompanyId): Promise<boolean> =>
  (await currentGenerations(company)).some((generation) => !isTeamGeneration(generation));

/**
 * The book's side of a connection with the team, until `signal`: where we have books of our own and may publish them, what changes in them;
 * elsewhere what the team has. A browser with books of its own takes none of the team's: two would contradict each other; it takes over by
 * which keys the team knows its debtors. Whoever imports a first book, removes the last, or takes over publishing changes sides.
 */
export async function keepTeamBook(keeping: KeepingBook): Promise<void> {
  const { company, signal } = keeping;
  while (!signal.aborted) {
    const hasOwn = await hasOwnBook(company);
    const turn = new AbortController();
    const inTurn = AbortSignal.any([signal, turn.signal]);
    const stops = [
      watchCompanyBooks([company], async () => {
        if ((await hasOwnBook(company)) !== hasOwn) turn.abort();
      }),
      watchTakingOver(company, () => turn.abort()),
    ];
    try {
      await (hasOwn ? withOwnBook : withoutBook)({ ...keeping, signal: inTurn });
      await aborted(inTurn);
    } catch (error) {
      if (!turn.signal.aborted) throw error;
    } finally {
      for (const stop of stops) stop();
    }
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

async function withOwnBook(keeping: KeepingBook): Promise<void> {
  const { company, transport, member, signal } = keeping;
  await layTeamBookAside(company);
  if (mayPublishSnapshots(member.role) && (await keepPublishing(keeping)) === 'over') return;
  const kind = kindFor(member);
  if (kind) await followTeamKeys({ company, transport, kind, signal });
}

async function withoutBook({ company, transport, member, now, signal }: KeepingBook): Promise<void> {
  const kind = kindFor(member);
  if (!kind) return;
  const bucket = transport.bucket('debtors');
  const state = await transport.streamState(bucketStream('debtors'));
  const stop = serveWanted({ company, bucket, kind, now });
  try {
    await receiveSnapshots({ company, bucket, state, kind, now, signal });
  } finally {
    stop();
  }
}
