import type { DebtorIdentity, SourceNumber } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey, DeviceId, UserId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';

/** What a browser without books keeps of a debtor. */
export interface SnapshotRow {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  /** Of the bucket. */
  readonly revision: number;
  readonly numbers: readonly SourceNumber[];
  readonly identity: DebtorIdentity;
  /** What the book holds, as it came; parsed whenever it is read. Null: not asked for, or asked for long ago. */
  readonly facts: string | null;
  /** When somebody last looked at it; null: nobody did. */
  readonly seenAt: Instant | null;
}

/** What this browser published of a debtor. */
export interface PublicationRow {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly hash: string;
}

/** How far this browser is with the team's book. */
export interface TeamBookRow {
  readonly company: CompanyId;
  /** Of the bucket as it was read last; another one has another time. */
  readonly bucket: string | null;
  /** Everything up to here was taken over. */
  readonly revision: number;
  /** Whose books they are; null: none were published yet. */
  readonly by: { readonly user: UserId; readonly device: DeviceId; readonly at: Instant } | null;
  /** When the team's server last told that this is all of it; null: it is not all here yet. */
  readonly heardAt: Instant | null;
  /** What of our own book was published last, whole; null: none was. */
  readonly published: string | null;
  /** Of the catalogue that we published last: an older one at the server tells that it was put back. Null: none was. */
  readonly catalogueAt: Instant | null;
  /** How far our own debtors were given the keys of the team's book. Absent: not at all. */
  readonly aligned?: { readonly bucket: string; readonly revision: number };
  /** Somebody asked that this browser publishes the books from now on. */
  readonly isTakingOver?: boolean;
}

/** A debtor that a page waits for. */
export interface WantedRow {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly at: Instant;
}
