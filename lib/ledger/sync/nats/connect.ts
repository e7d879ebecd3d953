import {
  type Authenticator,
  credsAuthenticator,
  type NatsConnection,
  nkeyAuthenticator,
  usernamePasswordAuthenticator,
  wsconnect,
} from '@nats-io/nats-core';
import type { TeamKey } from '@/lib/domain/team/team';
import { Line } from './line';

const CONNECT_MS = 10_000;
const AGAIN_MS = 1_000;
/** A connection that is silent for twice this long is over. */
const PING_MS = 20_000;

export interface Connecting {
  readonly servers: readonly string[];
  readonly key: TeamKey;
  /** Where answers come in; the server lets nobody else listen there. */
  readonly inboxPrefix: string;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function authenticator(key: TeamKey): Authenticator {
  if (key.by === 'nkey') return nkeyAuthenticator(bytes(key.seed.trim()));
  if (key.by === 'creds') return credsAuthenticator(bytes(key.creds));
  return usernamePasswordAuthenticator(key.user, key.password);
}

/** Connects by WebSocket; what is lost later is connected again, for as long as it takes. Rejects when there is no answer now, or no entry. */
export const connect = ({ servers, key, inboxPrefix }: Connecting, line: Line = new Line()): Promise<NatsConnection> =>
  wsconnect({
    servers: [...servers],
    authenticator: authenticator(key),
    inboxPrefix,
    name: 'creditside',
    timeout: CONNECT_MS,
    maxReconnectAttempts: -1,
    reconnectTimeWait: AGAIN_MS,
    reconnectJitter: AGAIN_MS,
    reconnectJitterTLS: AGAIN_MS,
    pingInterval: PING_MS,
    wsFactory: line.open,
  });
