import type { CompanyId, UserId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import type { SharedKind } from '@/lib/domain/team/team-buckets';

/** One version of something that a team shares, from here or from somebody else. */
export interface SharedRow {
  readonly company: CompanyId;
  readonly kind: SharedKind;
  readonly id: string;
  readonly version: number;
  /** Who and when: of two that made the same version, both stay. */
  readonly by: UserId;
  readonly at: Instant;
  /** Null: it was taken back. */
  readonly value: unknown;
  /** Made here, and not with the team yet. */
  readonly isWaiting: 0 | 1;
}

/** How far the team's shared things were read. */
export interface SharedStateRow {
  readonly company: CompanyId;
  readonly bucket: string | null;
  readonly revision: number;
}
