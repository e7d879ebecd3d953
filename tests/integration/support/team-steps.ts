import { companyId, type UserId, userId } from '@/lib/domain/ids';
import type { CurrencyCode } from '@/lib/domain/money';
import type { Role } from '@/lib/domain/role';
import type { TeamCompany } from '@/lib/domain/team/team';
import type { CompanyTeam } from '@/lib/domain/team/team-file';
import { inboxPrefix } from '@/lib/domain/team/team-subjects';
import type { TeamTransport } from '@/lib/ledger/sync/contract';
import { connect } from '@/lib/ledger/sync/nats/connect';
import { teamTransport } from '@/lib/ledger/sync/nats/team-transport';
import type { TeamHost } from '@/tests/hosts/nats/team-host';

const company = (id: string, name: string): TeamCompany => ({
  id: companyId(id),
  name,
  currency: 'EUR' as CurrencyCode,
  timeZone: 'Europe/Amsterdam',
});

export const DELTA = company('delta', 'Delta Techniek B.V.');
export const OTHER = company('other', 'Andere Zaak B.V.');

const PEOPLE: Readonly<Record<string, Role>> = {
  Noor: 'credit_manager',
  Sem: 'sales',
  Bo: 'sales',
  Cas: 'collector',
  Fin: 'finance',
  Ada: 'admin',
};
const users = Object.entries(PEOPLE).map(([name, role]) => ({ name, role }));

/** Two companies with people of the same names. */
export const TEAMS: readonly CompanyTeam[] = [
  { company: DELTA, users },
  { company: OTHER, users },
];

export const roleOf = (name: string): Role => PEOPLE[name] ?? 'sales';

/** Where passes come from: a host, or the folder that it made. */
export type PassSource = Pick<TeamHost, 'passOf'>;

/** How somebody of a company connects. */
export function connectingAs(host: PassSource, name: string, of: TeamCompany = DELTA) {
  const { servers, seed = '' } = host.passOf(of, name);
  return { servers, key: { by: 'nkey', seed } as const, inboxPrefix: inboxPrefix(of.id, userId(name) as UserId) };
}

/** On a machine that is busy with other things an answer may take longer than a connection waits. */
const TRIES = 4;

export async function transportAs(host: PassSource, name: string, of: TeamCompany = DELTA): Promise<TeamTransport> {
  let made = await teamTransport(connectingAs(host, name, of));
  for (let tries = 1; tries < TRIES && !made.ok && made.error === 'unreachable'; tries++) {
    made = await teamTransport(connectingAs(host, name, of));
  }
  if (!made.ok) throw new Error(`${name} was not let in: ${made.error}`);
  return made.value;
}

/** A connection without anything of ours in between, as whoever writes a program of their own has. */
export const rawAs = (host: PassSource, name: string, of: TeamCompany = DELTA) => connect(connectingAs(host, name, of));

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (data: Uint8Array | null | undefined): string | null => (data ? new TextDecoder().decode(data) : null);
