import type { Connection, ConnectionTrouble } from '@/lib/domain/connection';
import { isLongAgo, isRefreshDue } from '@/lib/domain/is-refresh-due';
import type { RefreshOf } from '@/lib/platform/pull-messages';
import { listConnections, noteConnection } from '@/lib/store/connections';
import { allocateBank } from './allocate-bank';
import { isGranted } from './is-granted';
import { type PullInput, pullSource } from './pull-source';

/** As `refreshForPage` asks: a page of the host may come and go with every click of its user. */
const MINUTES_BETWEEN_PAGES = 5;

export interface RefreshInput extends PullInput {
  readonly of: RefreshOf;
  /** Match patterns that the user allows. */
  readonly granted: readonly string[];
}

/** Asks every live source whose turn it is, one after the other. One that fails holds up no other, and says why by itself. */
export async function refreshSources(input: RefreshInput): Promise<{ readonly isChanged: boolean }> {
  let isChanged = false;
  for (const connection of await listConnections(input.company.id)) {
    const source = input.sources.find(({ id }) => id === connection.source);
    if (!source || !isItsTurn(connection, input)) continue;
    if (!isGranted(source.origins(connection.settings), input.granted)) {
      await noteConnection(connection.id, { trouble: notGranted(connection, input), triedAt: input.at.now });
      continue;
    }
    const pulled = await pullSource(connection.id, input);
    isChanged ||= pulled.ok && pulled.value.isChanged;
  }
  // What the bank paid is told by invoice number: other books, other invoices.
  if (isChanged) await allocateBank(input.company.id);
  return { isChanged };
}

function isItsTurn(connection: Connection, { of, at, company }: RefreshInput): boolean {
  if (of.is === 'asked') return true;
  if (of.is === 'due') return isRefreshDue(connection, at.now, company.timeZone);
  if (of.is === 'rates') return false;
  return connection.origin === of.origin && isLongAgo(connection.triedAt, at.now, MINUTES_BETWEEN_PAGES);
}

const notGranted = ({ origin, label }: Connection, { at }: RefreshInput): ConnectionTrouble => ({
  kind: 'no-permission',
  fields: { host: URL.canParse(origin) ? new URL(origin).host : label },
  at: at.now,
});
