import { userId } from '@/lib/domain/ids';
import { TEAM_BUCKETS } from '@/lib/domain/team/team-buckets';
import type { CompanyTeam, TeamFile, TeamServer, TeamUser } from '@/lib/domain/team/team-file';
import { adminSubjects, ledgerSubjects } from '@/lib/domain/team/team-subjects';
import { encodeToken } from '@/lib/domain/team/token';
import { teamPermissions } from './team-permissions';

export interface ServerConfigInput {
  readonly file: TeamFile;
  readonly server: TeamServer;
  /** Public key of a user of a company; of the system without a company. */
  keyOf(company: string | null, user: string): string;
}

/** As the server reads a text: its own syntax, of which JSON's strings are a part. */
const quoted = (text: string): string => JSON.stringify(text);
const list = (texts: readonly string[], indent: string): string =>
  texts.length === 0 ? '[]' : `[\n${texts.map((text) => `${indent}  ${quoted(text)}`).join('\n')}\n${indent}]`;

/** What people may ask of the streams; what they may ask it about is in each one's permissions. */
const API: readonly { readonly subject: string; readonly answers: 'one' | 'many' }[] = [
  { subject: '$JS.API.INFO', answers: 'one' },
  { subject: '$JS.API.STREAM.INFO.*', answers: 'one' },
  { subject: '$JS.API.STREAM.MSG.DELETE.*', answers: 'one' },
  { subject: '$JS.API.CONSUMER.CREATE.>', answers: 'one' },
  { subject: '$JS.API.CONSUMER.INFO.*.*', answers: 'one' },
  { subject: '$JS.API.CONSUMER.DELETE.*.*', answers: 'one' },
  { subject: '$JS.API.CONSUMER.MSG.NEXT.*.*', answers: 'many' },
  { subject: '$JS.API.DIRECT.GET.>', answers: 'one' },
];

/** Packing makes a sixth of what is sent, and costs the server 3 MB for each browser: a first day's traffic for a small team, memory for a large one. */
const MOST_PACKED = 100;
const isPacked = ({ teams }: TeamFile): boolean => teams.reduce((people, { users }) => people + users.length, 0) <= MOST_PACKED;

const MAX_PAYLOAD = 1_048_576;

/**
 * The configuration of one server (nats-server 2.9 or newer). A company has two accounts: people are in one, the streams in the other, and
 * between them goes only what is listed. Within one account whoever may read a stream could have the server send what they read to a
 * subject that they may not publish to, by asking for the answer there.
 */
export function serverConfig({ file, server, keyOf }: ServerConfigInput): string {
  const { name, storeDir, ports, tls } = server;
  return `# Made by "npm run team:config"; change team.json and make it anew.
server_name: ${quoted(name)}
# Only tools on this machine use this port; browsers come by WebSocket.
listen: "127.0.0.1:${ports.client}"
http: "127.0.0.1:${ports.monitor}"
max_payload: ${MAX_PAYLOAD}

websocket {
  listen: ${quoted(`${tls ? '0.0.0.0' : '127.0.0.1'}:${ports.websocket}`)}
  ${tls ? tlsBlock(tls) : 'no_tls: true'}
  compression: ${isPacked(file)}
  # Everybody comes at once after an outage; two seconds, as is usual, are too few then.
  authorization { timeout: 10 }
}

jetstream {
  store_dir: ${quoted(storeDir)}
}
${file.servers.length > 1 ? cluster(file, server) : ''}
accounts {
${file.teams.map((team) => companyAccounts(team, keyOf)).join('\n')}
  SYS: { users: [ { nkey: ${quoted(keyOf(null, 'system'))} } ] }
}
system_account: SYS
`;
}

function tlsBlock({ cert, key, ca }: NonNullable<TeamServer['tls']>, isBetweenServers = false): string {
  const checks = isBetweenServers && ca ? `, ca_file: ${quoted(ca)}, verify: true` : '';
  return `tls { cert_file: ${quoted(cert)}, key_file: ${quoted(key)}${checks} }`;
}

function cluster(file: TeamFile, { name, ports, tls, host }: TeamServer): string {
  const others = file.servers.filter((other) => other.name !== name);
  const routes = others.map((other) => `nats-route://${other.host}:${other.ports.cluster}`);
  return `
cluster {
  name: "creditside"
  listen: ${quoted(`${tls ? '0.0.0.0' : host}:${ports.cluster}`)}
  ${tls ? tlsBlock(tls, true) : '# Without TLS: these servers must be on one machine.'}
  routes: ${list(routes, '  ')}
}
`;
}

function companyAccounts({ company, users }: CompanyTeam, keyOf: ServerConfigInput['keyOf']): string {
  const id = encodeToken(company.id);
  const carried = [
    ...ledgerSubjects(company.id),
    adminSubjects(company.id),
    ...TEAM_BUCKETS.map((bucket) => `$KV.${bucket}.${id}.>`),
  ].map((subject) => ({ subject, answers: 'one' as const }));
  const services = [...carried, ...API];
  const exports = services.map(
    ({ subject, answers }) => `      { service: ${quoted(subject)}${answers === 'many' ? ', response_type: "stream"' : ''} }`,
  );
  const imports = services.map(({ subject }) => `      { service: { account: "STORE_${id}", subject: ${quoted(subject)} } }`);
  return `  # ${company.name.replace(/\s+/g, ' ')}
  "STORE_${id}": {
    jetstream: enabled
    users: [ { nkey: ${quoted(keyOf(company.id, 'set-up'))} } ]
    exports: [
${exports.join('\n')}
    ]
  }
  "TEAM_${id}": {
    users: [
${users.map((user) => userEntry(company, user, keyOf)).join('\n')}
    ]
    imports: [
${imports.join('\n')}
    ]
  }`;
}

function userEntry(company: CompanyTeam['company'], user: TeamUser, keyOf: ServerConfigInput['keyOf']): string {
  const { publish, subscribe } = teamPermissions({ company, user: userId(user.name), role: user.role });
  const identity = user.passwordHash
    ? `user: ${quoted(user.name)}, password: ${quoted(user.passwordHash)}`
    : `nkey: ${quoted(user.nkey ?? keyOf(company.id, user.name))}`;
  return `      {
        # ${`${user.name}, ${user.role}`.replace(/\s+/g, ' ')}
        ${identity}
        allowed_connection_types: ["WEBSOCKET"]
        permissions: {
          publish: { allow: ${list(publish, '          ')} }
          subscribe: { allow: ${list(subscribe, '          ')} }
        }
      }`;
}
