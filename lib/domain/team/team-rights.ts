import { mayRecord, RECORDABLE_TYPES, type RecordableType } from '../record/rights';
import { ROLES, type Role } from '../role';
import type { SharedKind, SnapshotKind } from './team-buckets';

/** Who sees invoices and amounts per item. Others get the facts that a verdict needs, and the verdict. */
const FULL_READERS: readonly Role[] = ['collector', 'collector_senior', 'credit_manager', 'finance', 'cfo'];

/** An administrator sees to people and servers, not to customers. */
const SALES_READERS: readonly Role[] = ROLES.filter((role) => role !== 'admin');

const SHARERS: Readonly<Record<SharedKind, readonly Role[]>> = {
  policy: ['credit_manager', 'cfo'],
  taught: ['credit_manager', 'finance', 'admin'],
  links: ROLES.filter((role) => role !== 'admin' && role !== 'marketing'),
};

/** Which types of event somebody in this role may record. */
export const recordableBy = (role: Role): readonly RecordableType[] => RECORDABLE_TYPES.filter((type) => mayRecord(role, type));

/** Who publishes what the books say. */
export const mayPublishSnapshots = (role: Role): boolean => role === 'finance';

export const mayReadSnapshots = (role: Role, kind: SnapshotKind): boolean =>
  (kind === 'full' ? FULL_READERS : SALES_READERS).includes(role);

/** Everybody reads what is shared; who may change it depends on what it is. */
export const mayShare = (role: Role, kind: SharedKind): boolean => SHARERS[kind].includes(role);

/** Who sets up streams and takes erased texts out of them. */
export const mayAdministrate = (role: Role): boolean => role === 'admin';
