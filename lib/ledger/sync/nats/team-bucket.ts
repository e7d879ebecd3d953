import type { JetStreamClient, JetStreamManager, JsMsg, StoredMsg } from '@nats-io/jetstream';
import { headers, type MsgHdrs, type NatsConnection } from '@nats-io/nats-core';
import { fail, ok } from '@/lib/domain/result';
import { bucketStream, bucketSubject, type TeamBucket } from '@/lib/domain/team/team-buckets';
import type { BucketEntry, TeamStore } from '../contract';
import { sendFault } from './faults';
import type { Patience } from './patience';
import { readStream } from './read-stream';

const OPERATION = 'KV-Operation';
const TIMEOUT_MS = 10_000;

interface Access {
  readonly connection: NatsConnection;
  readonly js: JetStreamClient;
  readonly jsm: JetStreamManager;
  readonly patience: Patience;
}

/**
 * A bucket as the engine's own tools know it (ADR-8 of NATS: one subject per key, a header for a deletion), and nothing of it that asks for
 * more rights than a key: its keys hold one value each, so that reading on after a revision gives the newest.
 */
export function teamBucket({ connection, js, jsm, patience }: Access, bucket: TeamBucket): TeamStore {
  const stream = bucketStream(bucket);
  const prefix = bucketSubject(bucket, '');
  const entry = (message: JsMsg | StoredMsg, pending: number): BucketEntry => ({
    key: message.subject.slice(prefix.length),
    revision: message.seq,
    data: isDeletion('headers' in message ? message.headers : message.header) ? null : message.data,
    pending,
  });
  const send = async (key: string, data: Uint8Array, hdrs?: MsgHdrs) => {
    try {
      const ack = await js.publish(prefix + key, data, { timeout: TIMEOUT_MS, ...(hdrs && { headers: hdrs }) });
      return ok(ack.seq);
    } catch (error) {
      return fail(sendFault(error));
    }
  };
  return {
    get: async (key) => {
      const found = await jsm.direct.getMessage(stream, { last_by_subj: prefix + key });
      return found && entry(found, 0);
    },
    put: (key, data) => send(key, data),
    remove: (key) => {
      const hdrs = headers();
      hdrs.set(OPERATION, 'DEL');
      return send(key, new Uint8Array(), hdrs);
    },
    watch: async function* (keys, revision, signal) {
      const reading = { stream, after: revision, subject: prefix + keys, signal, patience };
      for await (const message of readStream(connection, reading)) {
        yield entry(message, message.info.pending);
      }
    },
  };
}

const isDeletion = (hdrs: MsgHdrs | undefined): boolean => ['DEL', 'PURGE'].includes(hdrs?.get(OPERATION) ?? '');
