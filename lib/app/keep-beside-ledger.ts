import type { CompanyId, DeviceId } from '@/lib/domain/ids';
import type { TeamMember } from '@/lib/domain/team/team';
import type { TeamTransport } from '@/lib/ledger/sync/contract';
import { readClock } from '@/lib/platform/clock';
import { network } from '@/lib/platform/network';
import { keepShared } from './keep-shared';
import { keepTeamBook } from './keep-team-book';
import { shareExisting } from './share-existing';

const AGAIN_MS = 2_000;

export interface BesideLedger {
  readonly company: CompanyId;
  readonly transport: TeamTransport;
  readonly member: TeamMember;
  readonly device: DeviceId;
  readonly signal: AbortSignal;
}

/** What a connection with the team carries beside the ledger: the book, and what is shared. Each goes on by itself where it was broken off. */
export async function keepBesideLedger(beside: BesideLedger): Promise<void> {
  const { company, transport, member } = beside;
  const sharing = async (signal: AbortSignal) => {
    await shareExisting(company, member, transport.bucket('shared'));
    await keepShared({ company, transport, signal });
  };
  await Promise.all([
    again(beside, 'the book', (signal) => keepTeamBook({ ...beside, signal, now: readClock })),
    again(beside, 'what is shared', sharing),
  ]);
}

/** In rounds: the server may have forgotten after an interruption who was reading, and says so only after a while. */
async function again(
  { transport, signal }: BesideLedger,
  what: string,
  run: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  let round = new AbortController();
  const stop = transport.watchLink((isUp) => isUp && round.abort());
  while (!signal.aborted) {
    round = new AbortController();
    const inRound = AbortSignal.any([signal, round.signal]);
    await run(inRound).catch((error) => inRound.aborted || console.warn(`creditside: ${what} of the team is read again`, error));
    await network.sleep(AGAIN_MS, inRound).catch(() => undefined);
  }
  stop();
}
