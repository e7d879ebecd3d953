import * as z from 'zod/mini';
import { ROLES } from '../role';
import type { TeamFile } from './team-file';

const DEFAULT_PORTS = { client: 4222, websocket: 8443, cluster: 6222, monitor: 8222 };
const MOST_USERS = 5_000;

const port = z.int().check(z.minimum(1), z.maximum(65_535));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const path = z.string().check(z.minLength(1), z.maxLength(500));
const hostName = z.string().check(z.regex(/^[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/));

export const teamCompany = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,60}$/)),
  name,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  timeZone: z.string().check(z.regex(/^[A-Za-z0-9_+/-]{1,60}$/)),
});

const server = z.strictObject({
  name: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/)),
  host: hostName,
  tls: z._default(z.nullable(z.strictObject({ cert: path, key: path, ca: z.optional(path) })), null),
  storeDir: z._default(path, '/var/lib/nats/creditside'),
  ports: z._default(
    z.strictObject({
      client: z._default(port, DEFAULT_PORTS.client),
      websocket: z._default(port, DEFAULT_PORTS.websocket),
      cluster: z._default(port, DEFAULT_PORTS.cluster),
      monitor: z._default(port, DEFAULT_PORTS.monitor),
    }),
    DEFAULT_PORTS,
  ),
});

const user = z.strictObject({
  name,
  role: z.enum(ROLES),
  nkey: z.optional(z.string().check(z.regex(/^U[A-Z2-7]{55}$/))),
  passwordHash: z.optional(z.string().check(z.regex(/^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/))),
});

const isOnce = <T>(values: readonly T[]): boolean => new Set(values).size === values.length;

const team = z.strictObject({
  company: teamCompany,
  users: z.array(user).check(
    z.minLength(1),
    z.maxLength(MOST_USERS),
    z.refine((users) => isOnce(users.map((each) => each.name)), 'two users have the same name'),
  ),
});

const file = z.strictObject({
  servers: z.array(server).check(
    z.refine((servers) => servers.length === 1 || servers.length === 3, 'a team has one server, or three'),
    z.refine((servers) => isOnce(servers.map((each) => each.name)), 'two servers have the same name'),
  ),
  teams: z.array(team).check(
    z.minLength(1),
    z.maxLength(100),
    z.refine((teams) => isOnce(teams.map(({ company }) => company.id)), 'two companies have the same id'),
  ),
});

/** A team file as it was typed, or the first place in it that is wrong, for a person. */
export function parseTeamFile(value: unknown): { readonly file: TeamFile } | { readonly fault: string } {
  const parsed = z.safeParse(file, value);
  if (parsed.success) return { file: parsed.data as unknown as TeamFile };
  const [issue] = parsed.error.issues;
  return { fault: `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'not as it must be'}` };
}
