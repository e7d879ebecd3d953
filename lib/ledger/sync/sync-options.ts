import type { Instant } from '@/lib/domain/local-date';
import type { TeamMember } from '@/lib/domain/team/team';
import type { TeamStatus } from '@/lib/domain/team/team-status';
import type { LedgerPort, TeamTransport } from './contract';

/** All that the sync works with; the clock and the waiting are handed in. */
export interface SyncOptions {
  readonly transport: TeamTransport;
  readonly port: LedgerPort;
  readonly member: TeamMember;
  readonly now: () => Instant;
  /** Rejects when the signal ends it. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly onStatus: (status: TeamStatus) => void;
  /** Reading stopped, and begins again by itself. */
  readonly onFault: (error: unknown) => void;
  readonly signal: AbortSignal;
}
