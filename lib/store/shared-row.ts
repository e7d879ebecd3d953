import type { CompanyId } from '@/lib/domain/ids';
import type { SharedVersion } from '@/lib/domain/team/shared-version';
import type { SharedKind } from '@/lib/domain/team/team-buckets';

/** One version of something that a team shares, from here or from somebody else; of two that made the same version both stay. */
export interface SharedRow extends SharedVersion {
  readonly company: CompanyId;
  readonly kind: SharedKind;
  /** Made here, and not with the team yet. */
  readonly isWaiting: 0 | 1;
}

/** How far the team's shared things were read. */
export interface SharedStateRow {
  readonly company: CompanyId;
  readonly bucket: string | null;
  /** Which kinds were read: of one that a newer version knows everything is read. */
  readonly kinds: string;
  readonly revision: number;
}
