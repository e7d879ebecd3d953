import { vi } from 'vitest';
import { companySubject, debtorKey, deviceId, type EventId, userId } from '@/lib/domain/ids';
import { localDate } from '@/lib/domain/local-date';
import type { Actor } from '@/lib/domain/record/actor';
import type { ErasureProof } from '@/lib/domain/record/erasure-proof';
import type { TeamCompany } from '@/lib/domain/team/team';
import type { TeamStatus } from '@/lib/domain/team/team-status';
import type { EventDraft } from '@/lib/ledger/chain/seal-event';
import type { LedgerEvent } from '@/lib/ledger/contract';
import type { TeamHost } from '@/tests/hosts/nats/team-host';
import { teamLink } from './team-link';
import { connectingAs, DELTA, roleOf, transportAs } from './team-steps';

export const DAY = localDate('2026-09-30');
export type Said = {
  [T in EventDraft['type']]: Pick<Extract<EventDraft, { type: T }>, 'type' | 'data' | 'text'>;
}[EventDraft['type']];

/** A browser of somebody: a database of its own, the product's own modules over it, and a connection when it is online. */
export interface TeamClient {
  readonly name: string;
  readonly actor: Actor;
  readonly faults: unknown[];
  readonly status: () => TeamStatus | null;
  goOnline(): Promise<void>;
  goOffline(): Promise<void>;
  /** Reads from the start again when it goes online: all that it has is delivered once more. */
  forgetPlace(): Promise<void>;
  say(debtor: string, ...said: readonly Said[]): Promise<readonly LedgerEvent[]>;
  events(): Promise<readonly LedgerEvent[]>;
  /** How many of its own the server said it has. */
  acknowledged(): Promise<number>;
  /** What is folded of every debtor, in a fixed order. */
  records(): Promise<unknown>;
  /** What is left, here and on the server, of all that was erased. */
  prove(): Promise<ErasureProof>;
  /** Kinds of faults in the chains. */
  verify(): Promise<readonly string[]>;
  quarantine(): Promise<readonly { reason: string; from: string | null; claims: string | null }[]>;
}

let made = 0;

export interface ClientOptions {
  /** How far the clock of this machine is off. */
  readonly clockOffMs?: number;
  readonly company?: TeamCompany;
}

export async function teamClient(host: TeamHost, name: string, options: ClientOptions = {}): Promise<TeamClient> {
  const { clockOffMs = 0, company = DELTA } = options;
  made += 1;
  const databaseName = `client-${made}-${name}`;
  vi.resetModules();
  vi.doMock('@/lib/store/database', async (importActual) => {
    const actual = await importActual<typeof import('@/lib/store/database')>();
    const { VERSIONS } = await import('@/lib/store/versions');
    return { ...actual, database: new actual.Database(databaseName, VERSIONS) };
  });
  const [{ database }, { recordAs }, { teamPort }, { verifyLedger }, states, { proveErasures }, team] = await Promise.all([
    import('@/lib/store/database'),
    import('@/lib/app/record-as'),
    import('@/lib/app/team-port'),
    import('@/lib/app/verify-ledger'),
    import('@/lib/store/sync-states'),
    import('@/lib/app/prove-erasures'),
    import('@/lib/store/team'),
  ]);
  const device = deviceId(`${name.toLowerCase().padEnd(12, 'x')}${String(made).padStart(4, '0')}`);
  const actor: Actor = { user: userId(name), role: roleOf(name), device };
  const faults: unknown[] = [];
  let status: TeamStatus | null = null;
  const port = teamPort(company.id, device);
  const link = teamLink({
    port,
    member: actor,
    onStatus: (next) => {
      status = next;
    },
    onFault: (fault) => faults.push(fault),
  });
  return {
    name,
    actor,
    faults,
    status: () => status,
    goOnline: async () => link.goOnline(await transportAs(host, name, company)),
    goOffline: link.goOffline,
    forgetPlace: () => states.noteSyncState(company.id, { sequence: 0, mark: null }),
    say: async (debtor, ...said) => {
      const subject = debtor === '' ? companySubject(company.id) : debtorKey(debtor);
      const drafts = said.map((each) => ({ ...each, company: company.id, subject, effectiveOn: DAY }) as EventDraft);
      const recorded = await recordAs({ company: company.id, actor, now: Date.now() + clockOffMs, drafts });
      if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
      return recorded.value;
    },
    events: () => database.events.orderBy(':id').toArray(),
    acknowledged: async () => {
      const { published } = await states.readSyncState(company.id);
      return (await port.countOwnAfter(null)) - (await port.countOwnAfter(published));
    },
    records: () => database.records.orderBy('subject').toArray(),
    prove: async () => {
      const { servers, key } = connectingAs(host, name, company);
      if (!(await team.readTeam())) await team.saveTeam({ servers, company, member: actor, isManaged: false }, key);
      return proveErasures(company.id, new AbortController().signal);
    },
    verify: async () => (await verifyLedger(company.id, () => undefined)).faults.map(({ kind }) => kind),
    quarantine: () => states.quarantineOf(company.id),
  };
}

export const comment = (text: string): Said => ({ type: 'comment.added', data: { isPersonal: false }, text: { text } });

export const stop = (reason: string): Said => ({
  type: 'flag.raised',
  data: {
    kind: 'stop',
    release: 'total',
    items: [],
    maxTermDays: null,
    expiresOn: localDate('2027-09-30'),
    reviewOn: localDate('2026-12-29'),
  },
  text: { reason },
});

export const lift = (flag: EventId): Said => ({ type: 'flag.lifted', data: { flag }, text: null });

export const retraction = (event: EventId): Said =>
  ({ type: 'event.retracted', data: { event }, text: { reason: 'a mistake' } }) as Said;
