import { jetstreamManager, RetentionPolicy, StorageType, type StreamConfig } from '@nats-io/jetstream';
import type { CompanyId } from '@/lib/domain/ids';
import { bucketStream, bucketSubject, TEAM_BUCKETS } from '@/lib/domain/team/team-buckets';
import { adminStream, adminSubjects, ledgerStream, ledgerSubjects } from '@/lib/domain/team/team-subjects';
import { encodeToken } from '@/lib/domain/team/token';
import { type Connecting, connect } from './connect';

type Shape = Partial<StreamConfig> & { readonly name: string; readonly subjects: string[] };

/** Of a message that was sent twice within this time the server keeps one. */
const DUPLICATES_NS = 120_000_000_000;
/** Nothing that people record comes near it; a snapshot of a debtor may. */
const LARGEST_EVENT = 262_144;

/** Kept for ever, on disk; nothing in it can be replaced or emptied, and a single message only be deleted where `isErasable`. */
const log = (name: string, subjects: readonly string[], isErasable: boolean): Shape => ({
  name,
  subjects: [...subjects],
  duplicate_window: DUPLICATES_NS,
  max_msg_size: LARGEST_EVENT,
  deny_purge: true,
  deny_delete: !isErasable,
});

/** The newest value per key; one that was deleted or replaced is gone at once. */
const bucket = (name: string, subject: string): Shape => ({
  name,
  subjects: [subject],
  max_msgs_per_subject: 1,
  allow_direct: true,
  deny_delete: true,
  deny_purge: true,
});

const streamsOf = (company: CompanyId): readonly Shape[] => [
  log(ledgerStream(company), ledgerSubjects(company), true),
  log(adminStream(company), [adminSubjects(company)], false),
  ...TEAM_BUCKETS.map((name) => bucket(bucketStream(name), bucketSubject(name, `${encodeToken(company)}.>`))),
];

/**
 * Makes the streams of a company, or brings those that are there up to date. Done with the key of set-up, which no browser has.
 * @param replicas on how many servers each is kept: 1, or 3 of three.
 * @returns the names of those that were not there yet.
 */
export async function setUpStreams(connecting: Connecting, company: CompanyId, replicas: 1 | 3): Promise<readonly string[]> {
  const connection = await connect(connecting);
  try {
    const jsm = await jetstreamManager(connection);
    const made: string[] = [];
    for (const shape of streamsOf(company)) {
      const config = { ...shape, retention: RetentionPolicy.Limits, storage: StorageType.File, num_replicas: replicas };
      const known = await jsm.streams.info(shape.name).catch(() => null);
      if (known) await jsm.streams.update(shape.name, { ...known.config, ...config });
      else {
        await jsm.streams.add(config);
        made.push(shape.name);
      }
    }
    return made;
  } finally {
    await connection.close();
  }
}
