import { describe, expect, it } from 'vitest';
import { companyId, userId } from '@/lib/domain/ids';
import type { CurrencyCode } from '@/lib/domain/money';
import { ROLES } from '@/lib/domain/role';
import type { CompanyTeam, TeamFile, TeamServer } from '@/lib/domain/team/team-file';
import { parseTeamPass } from '@/lib/domain/team/team-pass.schema';
import { teamConfig } from './team-config';
import { teamPermissions } from './team-permissions';

const company = {
  id: companyId('delta'),
  name: 'Delta\nB.V. }',
  currency: 'EUR' as CurrencyCode,
  timeZone: 'Europe/Amsterdam',
};
const server = (name: string, tls: TeamServer['tls'] = null): TeamServer => ({
  name,
  host: `${name}.delta.example`,
  tls,
  storeDir: '/var/lib/nats',
  ports: { client: 4222, websocket: 8443, cluster: 6222, monitor: 8222 },
});
const team: CompanyTeam = { company, users: ROLES.map((role) => ({ name: `A ${role}`, role })) };
const file: TeamFile = { servers: [server('n1')], teams: [team] };

let made = 0;
const makeKey = () => {
  made += 1;
  return { publicKey: `U${String(made).padStart(55, 'A')}`, seed: `SU${'A'.repeat(56)}` };
};
const config = (of: TeamFile = file, known = {}) => teamConfig(of, known, makeKey);
const text = (of: ReturnType<typeof config>, path: string) => of.files.find((each) => each.path === path)?.text ?? '';

describe('the configuration of a team', () => {
  it('gives each person a pass that joins them, and the servers nothing that is secret', () => {
    const { files, keys } = config();
    const passes = files.filter(({ path }) => path.endsWith('.json'));
    expect(passes).toHaveLength(ROLES.length);
    for (const { text: pass, isSecret } of passes) {
      expect(isSecret).toBe(true);
      expect(parseTeamPass(pass)).toMatchObject({ servers: ['ws://n1.delta.example:8443'], company: { id: 'delta' } });
    }
    const server = files.find(({ path }) => path === 'n1.conf');
    expect(server?.text).not.toMatch(/SU[A-Z]{50}/);
    for (const key of Object.values(keys)) expect(server?.text).toContain(key);
  });

  it('keeps the keys that were given out when it is made anew', () => {
    const first = config();
    const again = config({ ...file, teams: [{ ...team, users: [...team.users, { name: 'New', role: 'sales' }] }] }, first.keys);
    expect(again.keys).toMatchObject(first.keys);
    expect(again.files.filter(({ isSecret }) => isSecret).map(({ path }) => path)).toEqual(['delta/New.json']);
  });

  it('takes a password as a hash, and a key that somebody has already', () => {
    const passwordHash = `$2a$10$${'x'.repeat(53)}`;
    const nkey = `U${'B'.repeat(55)}`;
    const users = [
      { name: 'Pim', role: 'sales', passwordHash },
      { name: 'Kay', role: 'sales', nkey },
    ] as const;
    const made = config({ ...file, teams: [{ company, users }] });
    expect(text(made, 'n1.conf')).toContain(`user: "Pim", password: "${passwordHash}"`);
    expect(text(made, 'n1.conf')).toContain(`nkey: "${nkey}"`);
    expect(parseTeamPass(text(made, 'delta/Pim.json'))).not.toHaveProperty('seed');
  });

  it('is of three that know each other, encrypted where there are certificates', () => {
    const tls = { cert: '/etc/nats/cert.pem', key: '/etc/nats/key.pem', ca: '/etc/nats/ca.pem' };
    const made = config({ ...file, servers: ['n1', 'n2', 'n3'].map((name) => server(name, tls)) });
    const second = text(made, 'n2.conf');
    expect(second).toContain('"nats-route://n1.delta.example:6222"');
    expect(second).not.toContain('"nats-route://n2.delta.example:6222"');
    expect(second).toContain('verify: true');
    expect(second).not.toContain('no_tls');
    expect(parseTeamPass(text(made, 'delta/A-20-sales.json'))?.servers).toHaveLength(3);
  });

  it('packs what is sent for a small team, and saves the memory for a large one', () => {
    const users = Array.from({ length: 101 }, (_, nth) => ({ name: `P${nth}`, role: 'sales' }) as const);
    expect(text(config(), 'n1.conf')).toContain('compression: true');
    expect(text(config({ ...file, teams: [{ company, users }] }), 'n1.conf')).toContain('compression: false');
  });

  it('lets no name become a part of the configuration', () => {
    expect(text(config(), 'n1.conf')).toContain('# Delta B.V. }\n');
  });

  it('tells in a table what each role may', () => {
    const table = text(config(), 'RIGHTS.md');
    const row = (what: string) => table.split('\n').find((line) => line.includes(what)) ?? '';
    expect(row('record `flag.raised`')).toBe('| record `flag.raised` | – | yes | yes | yes | yes | yes | – | – |');
    expect(row('with all its invoices')).toBe(
      '| read a customer with all its invoices | – | yes | yes | yes | yes | yes | – | – |',
    );
  });
});

describe('permissions', () => {
  const of = (role: (typeof ROLES)[number]) => teamPermissions({ company, user: userId('Sem'), role });

  it('hold no subject that is wider than one person, one stream or one kind of key', () => {
    for (const role of ROLES) {
      const wide = of(role).publish.filter((subject) => subject === '>' || /^(ledger|\$KV|\$JS\.API)\.?[^.]*\.?>$/.test(subject));
      expect(wide).toEqual([]);
      expect(of(role).subscribe).toEqual([expect.stringMatching(/^_INBOX_[a-z2-7]+\.[a-z2-7]+\.>$/)]);
    }
  });

  it('to make, change, empty or delete a stream nobody has', () => {
    const all = ROLES.flatMap((role) => of(role).publish);
    expect(all.filter((subject) => /STREAM\.(CREATE|UPDATE|DELETE|PURGE|SNAPSHOT|RESTORE)/.test(subject))).toEqual([]);
    const deleting = ROLES.filter((role) => of(role).publish.some((subject) => subject.includes('MSG.DELETE')));
    expect(deleting).toEqual(['admin']);
  });
});
