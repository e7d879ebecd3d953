import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { Outgoing, SendFault, Stored, TeamTransport } from '../contract';
import { type Connecting, connect } from './connect';
import { isShutOut, sendFault } from './faults';
import { Line } from './line';
import { Patience } from './patience';
import { readStream } from './read-stream';
import { Silence } from './silence';
import { teamBucket } from './team-bucket';

const PUBLISH_MS = 5_000;
const PROBE_MS = 5_000;
const STATE_MS = 2_000;

/** Connects to a team's server as somebody: `refused` when it does not let them in, `unreachable` when none answers. */
export async function teamTransport(connecting: Connecting): Promise<Result<TeamTransport, SendFault>> {
  const line = new Line();
  let connection: NatsConnection;
  try {
    connection = await connect(connecting, line);
  } catch (error) {
    return fail(isShutOut(error) ? 'refused' : 'unreachable');
  }
  return ok(await transportOver(connection, line));
}

async function transportOver(connection: NatsConnection, line: Line): Promise<TeamTransport> {
  const js = jetstream(connection);
  const [patience, states] = [new Patience(), await jetstreamManager(connection, { checkAPI: false, timeout: STATE_MS })];
  // With another server, where there are several.
  const [asked, sent] = [new Silence(() => line.giveUp()), new Silence(() => line.giveUp())];
  const jsm = await jetstreamManager(connection, { checkAPI: false });
  return {
    publish: async ({ subject, id, data }: Outgoing): Promise<Result<Stored, SendFault>> => {
      const stored = js.publish(subject, data, { msgID: id, timeout: PUBLISH_MS }).then(
        (ack) => ok({ sequence: ack.seq, isDuplicate: ack.duplicate }),
        (error) => refusal(error),
      );
      return sent.hear(stored).catch(() => fail('unreachable' as const));
    },
    consume: async function* (stream, after, signal, subject) {
      for await (const message of readStream(connection, { stream, after, subject, signal, patience })) {
        yield { subject: message.subject, sequence: message.seq, data: message.data, pending: message.info.pending };
      }
    },
    streamState: async (stream) => {
      const { created, state } = await asked.hear(states.streams.info(stream));
      return { created, last: state.last_seq };
    },
    deleteMessage: (stream, sequence) => jsm.streams.deleteMessage(stream, sequence).catch(() => false),
    bucket: (name) => teamBucket({ connection, js, jsm, patience }, name),
    mayPublish: (subject) => mayPublish(connection, subject),
    closed: connection.closed().then((error) => (error && isShutOut(error) ? 'refused' : 'over')),
    watchLink: (onChange) => watchLink(connection, onChange),
    close: () => connection.close(),
  };
}

/** To be refused is an answer too; what is none is thrown. */
function refusal(error: unknown): Result<never, SendFault> {
  if (sendFault(error) === 'refused') return fail('refused');
  throw error;
}

/** Nobody listens there: "no responders" says that it came through. */
async function mayPublish(connection: NatsConnection, subject: string): Promise<boolean | null> {
  try {
    await connection.request(subject, undefined, { timeout: PROBE_MS });
    return true;
  } catch (error) {
    if (sendFault(error) === 'refused') return false;
    return error instanceof Error && error.message.includes('no responders') ? true : null;
  }
}

function watchLink(connection: NatsConnection, onChange: (isUp: boolean) => void): () => void {
  const statuses = connection.status()[Symbol.asyncIterator]();
  let isWatched = true;
  const watch = async () => {
    for (;;) {
      const { done, value } = await statuses.next();
      if (done || !isWatched) return;
      if (value.type === 'disconnect') onChange(false);
      if (value.type === 'reconnect') onChange(true);
    }
  };
  void watch();
  return () => {
    isWatched = false;
  };
}
