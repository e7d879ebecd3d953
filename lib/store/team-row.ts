import type { CompanyId, EventId } from '@/lib/domain/ids';
import type { TeamSettings } from '@/lib/domain/team/team';
import type { TeamStatus } from '@/lib/domain/team/team-status';

/** The team that a company of ours belongs to. What lets this browser in is among the secrets. */
export interface TeamRow {
  readonly company: CompanyId;
  readonly settings: TeamSettings;
}

/** How far this browser is with the team of a company. */
export interface SyncStateRow {
  readonly company: CompanyId;
  readonly sequence: number;
  readonly stream: string | null;
  readonly mark: string | null;
  readonly published: EventId | null;
  readonly heard: EventId | null;
  /** Null: never connected yet. */
  readonly status: TeamStatus | null;
}
