import type { Connection } from '@/lib/domain/connection';
import { type CompanyId, type ConnectionId, sourceId } from '@/lib/domain/ids';
import type { FormValues } from '@/lib/domain/source-form';
import { newConnectionId } from '@/lib/platform/ids';
import { listConnections, saveConnection } from '@/lib/store/connections';
import { keepRefreshing } from './keep-refreshing';
import { labelOf, secretNames } from './live-choices';

export interface ConnectInput {
  /** Whose books it holds. */
  readonly company: CompanyId;
  readonly source: string;
  /** As the form holds them; what is secret is kept apart. */
  readonly values: FormValues;
  /** Further secrets: tokens that the other side gave. */
  readonly tokens: FormValues;
  /** Who answered, if they said. */
  readonly administration: string | null;
}

const EVERY_MINUTES = 30;

/** Keeps a connection. The same system with the same settings is the same connection, with a new key perhaps: its book stays. */
export async function connectSource({ company, source, values, tokens, administration }: ConnectInput): Promise<ConnectionId> {
  const apart = secretNames(source);
  const [secrets, settings] = [pick(values, (name) => apart.includes(name)), pick(values, (name) => !apart.includes(name))];
  const known = (await listConnections(company)).find(
    (each) => each.source === source && JSON.stringify(pick(each.settings)) === JSON.stringify(pick(settings)),
  );
  const fresh: Connection = {
    id: newConnectionId(),
    company,
    source: sourceId(source),
    label: administration ? `${labelOf(source)} · ${administration}` : labelOf(source),
    origin: URL.canParse(values.origin ?? '') ? new URL(values.origin ?? '').origin : '',
    settings,
    watermark: null,
    fullAt: null,
    pulledAt: null,
    triedAt: null,
    asOf: null,
    trouble: null,
    failures: 0,
    everyMinutes: EVERY_MINUTES,
  };
  const connection = known ? { ...known, label: fresh.label, trouble: null, failures: 0 } : fresh;
  await saveConnection(connection, { ...secrets, ...tokens });
  await keepRefreshing();
  return connection.id;
}

/** In one order, so that equal settings are equal texts. */
const pick = (values: FormValues, isWanted: (name: string) => boolean = () => true): FormValues =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => isWanted(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
