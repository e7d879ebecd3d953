import type { Connection } from '@/lib/domain/connection';
import type { CompanyId, ConnectionId } from '@/lib/domain/ids';
import { database } from './database';

type Secrets = Readonly<Record<string, string>>;

/** The live sources of a company, in no order. */
export function listConnections(company: CompanyId): Promise<Connection[]> {
  return database.connections.where({ company }).toArray();
}

/** Those of all companies: what they share is the host they ask, and the permission to. */
export function allConnections(): Promise<Connection[]> {
  return database.connections.toArray();
}

/** Null when it was removed. */
export async function readConnection(id: ConnectionId): Promise<Connection | null> {
  return (await database.connections.get(id)) ?? null;
}

/** Adds a connection, or replaces its settings, together with what lets us in. */
export async function saveConnection(connection: Connection, secrets: Secrets): Promise<void> {
  await database.transaction('rw', database.connections, database.secrets, async () => {
    await database.connections.put(connection);
    await database.secrets.put({ connection: connection.id, values: secrets });
  });
}

/** Notes what became of an attempt; of a connection that was removed meanwhile nothing. */
export async function noteConnection(id: ConnectionId, change: Partial<Connection>): Promise<void> {
  await database.connections.update(id, change);
}

/** Forgets a connection and what let us in. */
export async function deleteConnection(id: ConnectionId): Promise<void> {
  await database.transaction('rw', database.connections, database.secrets, async () => {
    await database.connections.delete(id);
    await database.secrets.delete(id);
  });
}

export async function readSecrets(id: ConnectionId): Promise<Secrets> {
  return (await database.secrets.get(id))?.values ?? {};
}

/** Keeps what the other side gave anew, such as a token, beside what is there; nothing of a connection that was removed meanwhile. */
export async function addSecrets(id: ConnectionId, values: Secrets): Promise<void> {
  await database.secrets.where({ connection: id }).modify((row) => {
    Object.assign(row, { values: { ...row.values, ...values } });
  });
}
