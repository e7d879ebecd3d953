import type { CompanyId, DebtorKey } from '../ids';
import { encodeToken } from './token';

/** Newest value per key: `debtors` holds two snapshots of each debtor, `shared` what a team agrees on. */
export type TeamBucket = 'debtors' | 'shared';
export const TEAM_BUCKETS: readonly TeamBucket[] = ['debtors', 'shared'];

/** `full`: the merged position with its items. `sales`: who it is, and the facts that a verdict needs. */
export type SnapshotKind = 'full' | 'sales';

/** What is shared beside the ledger and the books. Texts of a company's own are events of the ledger (`template.changed`). */
export const SHARED_KINDS = ['policy', 'taught', 'links'] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];

export const snapshotKey = (company: CompanyId, kind: SnapshotKind, debtor: DebtorKey): string =>
  `${encodeToken(company)}.${kind}.${encodeToken(debtor)}`;

/** @param id which of its kind: a version, a page, an origin. */
export const sharedKey = (company: CompanyId, kind: SharedKind, id: string): string =>
  `${encodeToken(company)}.${kind}.${encodeToken(id)}`;

/** Every key of a kind, as a filter for watching and as the end of a subject in the server's permissions. */
export const keysOf = (company: CompanyId, kind: SnapshotKind | SharedKind): string => `${encodeToken(company)}.${kind}.*`;

/** Everything that a company shares, of every kind: one reader per browser is enough for it. */
export const keysOfShared = (company: CompanyId): string => `${encodeToken(company)}.*.*`;

/** Which kind a key of `shared` is of; null: one that this version does not know. */
export const sharedKindOf = (key: string): SharedKind | null => SHARED_KINDS.find((kind) => kind === key.split('.')[1]) ?? null;

/** Name of the stream under a bucket, and the subject of its keys: the engine's own way (ADR-8 of NATS). */
export const bucketStream = (bucket: TeamBucket): string => `KV_${bucket}`;
export const bucketSubject = (bucket: TeamBucket, key: string): string => `$KV.${bucket}.${key}`;
