import { describe, expect, it } from 'vitest';
import { parseTeamFile } from './team-file.schema';
import { parseTeamPass } from './team-pass.schema';

const company = { id: 'delta', name: 'Delta B.V.', currency: 'EUR', timeZone: 'Europe/Amsterdam' };
const server = { name: 'n1', host: 'nats.delta.example' };
const sem = { name: 'Sem', role: 'sales' };
const file = { servers: [server], teams: [{ company, users: [sem] }] };

describe('a team file', () => {
  it('needs no more than a server, a company and people', () => {
    expect(parseTeamFile(file)).toMatchObject({
      file: { servers: [{ tls: null, storeDir: '/var/lib/nats/creditside', ports: { websocket: 8443 } }] },
    });
  });

  it.each([
    ['two servers', { ...file, servers: [server, { ...server, name: 'n2' }] }, /servers: a team has one server, or three/],
    ['two of one name', { ...file, teams: [{ company, users: [sem, sem] }] }, /users: two users have the same name/],
    ['a role that there is not', { ...file, teams: [{ company, users: [{ name: 'Sem', role: 'king' }] }] }, /users\.0\.role/],
    ['a password as it is', { ...file, teams: [{ company, users: [{ ...sem, password: 'geheim' }] }] }, /users\.0/],
    ['a password that was not hashed', { ...file, teams: [{ company, users: [{ ...sem, passwordHash: 'geheim' }] }] }, /Hash/],
    ['a host that is more than a host', { ...file, servers: [{ ...server, host: 'a"; listen: 0' }] }, /servers\.0\.host/],
    ['nothing', null, /the file/],
  ])('is not one with %s', (_, value, fault) => {
    expect(parseTeamFile(value)).toEqual({ fault: expect.stringMatching(fault) });
  });
});

describe('a pass', () => {
  const pass = { creditside: 'team', servers: ['wss://nats.delta.example:8443'], company, user: 'Sem', role: 'sales' };

  it('says whom to reach, as whom', () => {
    expect(parseTeamPass(JSON.stringify(pass))).toEqual(pass);
  });

  it.each([
    ['another address', { ...pass, servers: ['https://nats.delta.example'] }],
    ['a seed that is none', { ...pass, seed: 'SUXX' }],
    ['something else', { ...pass, creditside: 'taught' }],
  ])('is not one with %s', (_, value) => {
    expect(parseTeamPass(JSON.stringify(value))).toBeNull();
  });

  it('is not what is no text of that kind, or too long', () => {
    expect(parseTeamPass('{')).toBeNull();
    expect(parseTeamPass(JSON.stringify(pass) + ' '.repeat(30_000))).toBeNull();
  });
});
