import type { UserId } from '@/lib/domain/ids';
import type { Role } from '@/lib/domain/role';
import type { TeamCompany } from '@/lib/domain/team/team';
import {
  bucketStream,
  bucketSubject,
  keysOf,
  keysOfShared,
  SHARED_KINDS,
  type SnapshotKind,
  type TeamBucket,
} from '@/lib/domain/team/team-buckets';
import { mayAdministrate, mayPublishSnapshots, mayReadSnapshots, mayShare, recordableBy } from '@/lib/domain/team/team-rights';
import {
  adminStream,
  adminSubject,
  inboxPrefix,
  ledgerStream,
  ledgerSubject,
  whoamiSubject,
} from '@/lib/domain/team/team-subjects';
import { encodeToken } from '@/lib/domain/team/token';

const API = '$JS.API';
const SNAPSHOTS: readonly SnapshotKind[] = ['full', 'sales'];

/** What the server lets somebody send; everything else it refuses. They hear the answers to what they asked, and nothing else. */
export interface Permissions {
  readonly publish: readonly string[];
  readonly subscribe: readonly string[];
}

interface Somebody {
  readonly company: TeamCompany;
  readonly user: UserId;
  readonly role: Role;
}

/** To read a stream that somebody may read whole: as an ordered consumer, whose name is random. */
const readsStream = (stream: string): readonly string[] => [
  `${API}.STREAM.INFO.${stream}`,
  `${API}.CONSUMER.CREATE.${stream}.*`,
  ...followsConsumer(stream),
];

/** What is asked of a consumer once it is there; only whoever made it knows its name. */
const followsConsumer = (stream: string): readonly string[] => [
  `${API}.CONSUMER.INFO.${stream}.*`,
  `${API}.CONSUMER.MSG.NEXT.${stream}.*`,
  `${API}.CONSUMER.DELETE.${stream}.*`,
];

/** To read some keys of a bucket: the subjects of the API hold which, so that the server sees it. */
function readsKeys(bucket: TeamBucket, keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return [];
  const stream = bucketStream(bucket);
  const ofKeys = keys.flatMap((key) => [
    `${API}.CONSUMER.CREATE.${stream}.*.${bucketSubject(bucket, key)}`,
    `${API}.DIRECT.GET.${stream}.${bucketSubject(bucket, key)}`,
  ]);
  return [`${API}.STREAM.INFO.${stream}`, ...ofKeys, ...followsConsumer(stream)];
}

const records = ({ company, user, role }: Somebody): readonly string[] =>
  recordableBy(role).map((type) => ledgerSubject({ stem: 'ledger', company: company.id, role, user, type }));

function publishes({ company, role }: Somebody): readonly string[] {
  const kinds = SHARED_KINDS.filter((kind) => mayShare(role, kind));
  const shared = kinds.map((kind) => bucketSubject('shared', keysOf(company.id, kind)));
  const snapshots = mayPublishSnapshots(role) ? SNAPSHOTS.map((kind) => bucketSubject('debtors', keysOf(company.id, kind))) : [];
  return [...shared, ...snapshots];
}

function reads({ company, role }: Somebody): readonly string[] {
  const snapshots = SNAPSHOTS.filter((kind) => mayReadSnapshots(role, kind));
  return [
    ...readsStream(ledgerStream(company.id)),
    ...readsKeys('shared', [keysOfShared(company.id)]),
    ...readsKeys(
      'debtors',
      snapshots.map((kind) => keysOf(company.id, kind)),
    ),
  ];
}

/** To take a text out of the ledger: find it, delete the message, say what is left of it, and note that it was done. */
const administrates = ({ company, user }: Somebody): readonly string[] => [
  `blanked.${encodeToken(company.id)}.>`,
  adminSubject(company.id, user),
  `${API}.CONSUMER.CREATE.${ledgerStream(company.id)}.*.ledger.${encodeToken(company.id)}.>`,
  `${API}.STREAM.MSG.DELETE.${ledgerStream(company.id)}`,
  ...readsStream(adminStream(company.id)),
];

/** The least that somebody needs, as JetStream's API can be narrowed (domain.md 0, lib/domain/record/rights.ts). */
export function teamPermissions(somebody: Somebody): Permissions {
  const { company, user, role } = somebody;
  return {
    publish: [
      whoamiSubject(company.id, role, user),
      `${API}.INFO`,
      ...records(somebody),
      ...publishes(somebody),
      ...reads(somebody),
      ...(mayAdministrate(role) ? administrates(somebody) : []),
    ],
    subscribe: [`${inboxPrefix(company.id, user)}.>`],
  };
}
