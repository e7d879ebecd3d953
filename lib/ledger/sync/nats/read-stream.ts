import { type ConsumerMessages, type JsMsg, jetstream } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import type { Patience } from './patience';

/** On their way while those before them are written. */
const AT_ONCE = 1_000;
const HEARTBEAT_MS = 5_000;
export interface Reading {
  readonly stream: string;
  readonly after: number;
  /** Only messages that fit; the server must allow it. */
  readonly subject?: string | undefined;
  readonly signal: AbortSignal;
  readonly patience: Patience;
}

/**
 * A consumer lives on one server of a cluster, and may be gone with it while we are connected to another: it is silent then, and reading begins
 * anew with another one.
 */
async function watchSilence(messages: ConsumerMessages, onSilent: () => void): Promise<void> {
  for await (const { type } of messages.status()) if (type === 'heartbeats_missed') onSilent();
}

/**
 * Messages of a stream in their order and none left out, then as they come: an ordered consumer, which starts anew by itself where it left
 * off. Pulled and not pushed: what is pushed does not get from the account of the streams to that of the people.
 */
export async function* readStream(
  connection: NatsConnection,
  { stream, after, subject, signal, patience }: Reading,
): AsyncIterable<JsMsg> {
  const from = { opt_start_seq: after + 1, ...(subject !== undefined && { filter_subjects: subject }) };
  const consumer = await patience.within((timeout) => jetstream(connection, { timeout }).consumers.get(stream, from));
  const messages = await consumer.consume({ max_messages: AT_ONCE, idle_heartbeat: HEARTBEAT_MS });
  const stop = () => messages.stop();
  let isLost = false;
  void watchSilence(messages, () => {
    isLost = true;
    stop();
  });
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const message of messages) yield message;
    if (isLost) throw new Error('the server does not answer any more');
  } finally {
    signal.removeEventListener('abort', stop);
    messages.stop();
    // Nobody waits for it: a consumer that nobody asks goes by itself.
    if (!connection.isClosed()) void consumer.delete().catch(() => false);
  }
}
