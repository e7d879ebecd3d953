import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SiteId } from '@/lib/domain/ids';
import type { TaughtSite } from '@/lib/domain/taught-site';
import { writeStoredTaughtSites } from '@/lib/platform/stored-taught-sites';
import { fakePermissions } from '@/tests/support/fake-permissions';
import { endTeaching } from './end-teaching';
import { exportTaughtSites } from './export-taught-sites';
import { importTaughtSites } from './import-taught-sites';
import { isTaughtLost } from './is-taught-lost';
import { keepTaughtSites } from './keep-taught-sites';
import { listTaughtSites } from './list-taught-sites';
import { noteSite } from './note-site';
import { noteTaughtReading } from './note-taught-reading';
import { readTaughtSites } from './read-taught-sites';
import { removeTaughtSite } from './remove-taught-site';
import { startAllowedTeaching, startTeaching } from './start-teaching';

const id = (figure: number) => `${figure}0000000-0000-4000-8000-000000000000`;
const taught = (figure: number, path: string, origin = 'https://crm.example'): TaughtSite => ({
  id: id(figure),
  version: 1,
  origin,
  address: { path: [path, '*'], params: {}, route: [] },
  kind: 'quote',
  tax: 'included',
  fields: { name: [{ by: 'css', css: 'h1' }] },
  misses: { count: 0, last: '' },
});
const PATTERN = 'https://crm.example/*';
let browser: ReturnType<typeof fakePermissions>;
const ids = async () => (await readTaughtSites()).map((site) => site.id);
const fileOf = (text: string) => new Blob([text]);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  browser = fakePermissions();
});

describe('what was taught', () => {
  it('takes the place of what was taught of the same pages', async () => {
    await keepTaughtSites([taught(1, 'quotes')]);
    await keepTaughtSites([taught(2, 'orders')]);
    await keepTaughtSites([taught(3, 'quotes')]);
    expect(await ids()).toEqual([id(3), id(2)]);
  });

  it('is left out where it does not fit its schema', async () => {
    await writeStoredTaughtSites([{ ...taught(1, 'quotes'), kind: 'purchase' }, null, taught(2, 'orders')]);
    expect(await ids()).toEqual([id(2)]);
  });

  it('is read where the browser allows it', async () => {
    await keepTaughtSites([taught(1, 'quotes')]);
    expect(await listTaughtSites()).toMatchObject([{ isAllowed: false }]);
    browser.granted.add(PATTERN);
    expect(await listTaughtSites()).toMatchObject([{ isAllowed: true }]);
  });

  it('gives the permission back with the last page of an origin, unless another site needs it', async () => {
    browser.granted.add(PATTERN);
    await keepTaughtSites([taught(1, 'quotes'), taught(2, 'orders')]);
    await removeTaughtSite(id(1));
    expect(browser.granted.has(PATTERN)).toBe(true);
    await noteSite({ site: 'demo' as SiteId, origin: 'https://crm.example:8443' });
    await removeTaughtSite(id(2));
    expect(browser.granted.has(PATTERN)).toBe(true);
    expect(await listTaughtSites()).toEqual([]);
    await keepTaughtSites([taught(3, 'quotes', 'https://other.example')]);
    browser.granted.add('https://other.example/*');
    await removeTaughtSite(id(3));
    expect(browser.granted.has('https://other.example/*')).toBe(false);
  });

  it('is changed by what its own origin tells, and by no other', async () => {
    await keepTaughtSites([taught(1, 'quotes')]);
    const note = { id: id(1), address: '/quotes/1', found: null };
    expect(await noteTaughtReading(note, 'https://evil.example')).toBe(false);
    expect(
      await Promise.all([
        noteTaughtReading(note, 'https://crm.example'),
        noteTaughtReading({ ...note, address: '/quotes/2' }, 'https://crm.example'),
      ]),
    ).toEqual([true, true]);
    expect((await readTaughtSites())[0]?.misses).toEqual({ count: 2, last: '/quotes/2' });
  });

  it('is lost once five records in a row showed no name, for its own origin', async () => {
    await keepTaughtSites([{ ...taught(1, 'quotes'), misses: { count: 5, last: '' } }]);
    expect(await isTaughtLost('https://crm.example')).toBe(true);
    expect(await isTaughtLost('https://other.example')).toBe(false);
    await writeStoredTaughtSites([null, { origin: 'https://crm.example' }]);
    expect(await isTaughtLost('https://crm.example')).toBe(false);
  });

  it('comes back from the file it was saved as, without what happened to it here', async () => {
    const { text, fileName } = exportTaughtSites([{ ...taught(1, 'quotes'), misses: { count: 5, last: '/quotes/7' } }]);
    expect(fileName).toBe('creditside-crm.example.json');
    expect(text).not.toContain('/quotes/7');
    expect(await importTaughtSites(fileOf(text))).toEqual({ ok: true, value: 1 });
    expect(await readTaughtSites()).toMatchObject([{ origin: 'https://crm.example', misses: { count: 0 } }]);
  });

  it.each([
    ['not-taught', 'no JSON'],
    ['not-taught', '{"creditside":"taught-sites","sites":[]}'],
    [
      'not-taught',
      JSON.stringify({ creditside: 'taught-sites', sites: [taught(1, 'quotes'), { ...taught(2, 'x'), kind: '?' }] }),
    ],
    ['too-large', 'x'.repeat(1_000_001)],
  ])('is not taken from a file that is %s', async (error, text) => {
    expect(await importTaughtSites(fileOf(text))).toEqual({ ok: false, error });
    expect(await ids()).toEqual([]);
  });
});

describe('pointing in a page', () => {
  const injected = () => browser.injected.map(({ tabId }) => tabId);

  it('starts at once where it is allowed', async () => {
    browser.granted.add(PATTERN);
    expect(await startTeaching(7, PATTERN)).toBe(true);
    expect(await startTeaching(8, null)).toBe(true);
    expect(injected()).toEqual([7, 8]);
  });

  it('waits for the permission, starts once, and gives it back when nothing was taught', async () => {
    expect(await startTeaching(7, PATTERN)).toBe(false);
    expect(await startAllowedTeaching()).toBe(false);
    browser.granted.add(PATTERN);
    expect(await startAllowedTeaching()).toBe(true);
    expect(await startAllowedTeaching()).toBe(false);
    expect(injected()).toEqual([7]);
    await endTeaching(8);
    expect(browser.granted.has(PATTERN)).toBe(true);
    await endTeaching(7);
    expect(browser.granted.has(PATTERN)).toBe(false);
  });

  it('keeps the permission when something was taught', async () => {
    await startTeaching(7, PATTERN);
    browser.granted.add(PATTERN);
    await startAllowedTeaching();
    await keepTaughtSites([taught(1, 'quotes')]);
    await endTeaching(7);
    expect(browser.granted.has(PATTERN)).toBe(true);
  });

  it('is forgotten when the answer comes too late', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await startTeaching(7, PATTERN);
    vi.setSystemTime(Date.now() + 121_000);
    browser.granted.add(PATTERN);
    expect(await startAllowedTeaching()).toBe(false);
    vi.useRealTimers();
    expect(injected()).toEqual([]);
  });
});
