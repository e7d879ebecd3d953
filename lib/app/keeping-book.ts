import type { CompanyId, DeviceId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import type { TeamMember } from '@/lib/domain/team/team';
import type { TeamTransport } from '@/lib/ledger/sync/contract';

/** A connection with the team, as the book's side of it needs it. */
export interface KeepingBook {
  readonly company: CompanyId;
  readonly transport: TeamTransport;
  readonly member: TeamMember;
  readonly device: DeviceId;
  readonly now: () => Instant;
  readonly signal: AbortSignal;
}
