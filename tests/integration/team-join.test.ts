import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addComment } from '@/lib/app/add-comment';
import { adoptManagedTeam, leaveManagedTeam } from '@/lib/app/adopt-managed-team';
import { joinTeam } from '@/lib/app/join-team';
import { leaveTeam } from '@/lib/app/leave-team';
import { readActor } from '@/lib/app/read-actor';
import { readCompanies } from '@/lib/app/read-companies';
import { runTeam } from '@/lib/app/run-team';
import { testTeam } from '@/lib/app/test-team';
import { debtorKey, userId } from '@/lib/domain/ids';
import { storedDevice, userName, userRole } from '@/lib/platform/preferences';
import { teamMember } from '@/lib/platform/team-member';
import { database } from '@/lib/store/database';
import { readSyncState } from '@/lib/store/sync-states';
import { readTeam, readTeamKey } from '@/lib/store/team';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import { AT, emptyStore, view } from './support/import-steps';
import { DELTA, OTHER, TEAMS } from './support/team-steps';

const PATIENCE = { timeout: 10_000, interval: 50 };
let host: TeamHost;
let running: AbortController | null = null;

const entry = (name: string, as = name) => {
  const { servers, seed = '' } = host.passOf(DELTA, name);
  return { servers, company: DELTA.id, user: userId(as), key: { by: 'nkey', seed } as const };
};
const adopt = () => adoptManagedTeam(new AbortController().signal);
const join = (name: string) => joinTeam({ ...entry(name), company: DELTA, isManaged: false });

beforeAll(async () => {
  host = await startTeamHost({ teams: TEAMS });
}, 60_000);
afterAll(() => host?.stop());
beforeEach(async () => {
  fakeBrowser.reset();
  await emptyStore();
  for (const table of [database.teams, database.syncStates, database.events, database.heads]) await table.clear();
});
afterEach(() => {
  running?.abort();
  running = null;
});

describe('testing the connection', () => {
  it('tells the role that the server knows somebody in', async () => {
    expect(await testTeam(entry('Noor'))).toMatchObject({ ok: true, value: { role: 'credit_manager' } });
    expect(await testTeam(entry('Sem'))).toMatchObject({ ok: true, value: { role: 'sales' } });
  });

  it('tells why somebody is not let in, and keeps nothing', async () => {
    const wrong = { ...entry('Sem'), key: { by: 'password', user: 'Sem', password: 'geheim' } as const };
    expect(await testTeam(wrong)).toEqual({ ok: false, error: 'refused' });
    expect(await testTeam(entry('Sem', 'Noor'))).toEqual({ ok: false, error: 'nobody' });
    expect(await testTeam({ ...entry('Sem'), company: OTHER.id })).toEqual({ ok: false, error: 'nobody' });
    expect(await testTeam({ ...entry('Sem'), servers: ['ws://127.0.0.1:9'] })).toEqual({ ok: false, error: 'unreachable' });
    expect(await joinTeam({ ...wrong, company: DELTA, isManaged: false })).toEqual({ ok: false, error: 'refused' });
    expect([await readTeam(), await teamMember.getValue()]).toEqual([null, null]);
  });
});

describe('joining a team', () => {
  it('makes its company one of ours, and this browser somebody of it with a chain of their own', async () => {
    await userName.setValue('Somebody');
    await storedDevice.setValue('aaaaaaaaaaaaaaaa' as never);
    expect(await join('Sem')).toMatchObject({ ok: true, value: { role: 'sales' } });
    expect(await readActor()).toMatchObject({ user: 'Sem', role: 'sales', device: expect.not.stringMatching(/^a+$/) });
    const { list, usual } = await readCompanies();
    expect(usual).toBe('delta');
    expect(list.find(({ id }) => id === 'delta')).toMatchObject({ name: 'Delta Techniek B.V.', currency: 'EUR' });
    expect([await userName.getValue(), await userRole.getValue()]).toEqual(['Sem', 'sales']);
    // What a content script could read holds no key.
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('SU');
    expect(await readTeamKey(DELTA.id)).toMatchObject({ by: 'nkey' });
  });

  it('tells a rep whose team has no book that it comes by itself, and finance that it is to be imported', async () => {
    await join('Sem');
    expect(await view({ name: 'Bakkerij Zon B.V.' })).toEqual({ state: 'no-book', isAwaited: true });
    await join('Fin');
    expect(await view({ name: 'Bakkerij Zon B.V.' })).toEqual({ state: 'no-book' });
  });

  it('sends what is recorded, and stops when it is left', async () => {
    await join('Sem');
    running = new AbortController();
    const ran = runTeam(running.signal);
    await addComment({ company: DELTA.id, debtor: debtorKey('k1'), text: 'hello team', isPersonal: false, at: AT });
    await vi.waitFor(async () => {
      const { status, sequence } = await readSyncState(DELTA.id);
      expect([status, sequence > 0]).toMatchObject([{ link: 'connected', waiting: 0, behind: 0 }, true]);
    }, PATIENCE);
    running.abort();
    await ran;
    await leaveTeam(DELTA.id);
    expect([await readTeam(), await readTeamKey(DELTA.id), await teamMember.getValue()]).toEqual([null, null, null]);
    expect(await database.events.count()).toBe(1);
  });

  it('is done without a hand where IT says which and as whom', async () => {
    const { servers, seed } = host.passOf(DELTA, 'Cas');
    const team = { servers, company: DELTA, user: 'Cas', seed };
    const managed = vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ team } as never);
    expect(await adopt()).toMatchObject({ ok: true, value: { role: 'collector' } });
    expect(await readTeam()).toMatchObject({ isManaged: true, member: { user: 'Cas' } });
    expect(await adopt()).toBeNull();
    // IT gives the machine to somebody else, and then takes the team away.
    const { seed: other } = host.passOf(DELTA, 'Fin');
    managed.mockResolvedValue({ team: { ...team, user: 'Fin', seed: other } } as never);
    expect(await adopt()).toMatchObject({ ok: true, value: { role: 'finance' } });
    await leaveManagedTeam();
    expect([await readTeam(), await teamMember.getValue()]).toEqual([null, null]);
  });

  it('of somebody who joined by hand is not touched by what IT says', async () => {
    await join('Sem');
    const { servers, seed } = host.passOf(DELTA, 'Cas');
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({
      team: { servers, company: DELTA, user: 'Cas', seed },
    } as never);
    expect(await adopt()).toBeNull();
    await leaveManagedTeam();
    expect(await readTeam()).toMatchObject({ isManaged: false, member: { user: 'Sem' } });
  });
});
