import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SiteId } from '@/lib/domain/ids';
import { fakePermissions } from '@/tests/support/fake-permissions';
import { disableSite } from './disable-site';
import { enableSite } from './enable-site';
import { forgetSite } from './forget-site';
import { listSites } from './list-sites';
import { noteSite } from './note-site';

const demo = 'demo' as SiteId;
const tryton = 'tryton' as SiteId;
let browser: ReturnType<typeof fakePermissions>;
const heard: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  browser = fakePermissions();
  heard.length = 0;
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    heard.push(message);
  });
});

describe('switching sites on and off', () => {
  it('keeps the origin of an address, and has the scripts registered', async () => {
    browser.granted.add('http://127.0.0.1/*');
    expect(await enableSite({ site: demo, origin: 'http://127.0.0.1:4100/crm/#/pipeline' })).toBe(true);
    expect(await listSites()).toEqual([{ site: demo, origin: 'http://127.0.0.1:4100', pattern: 'http://127.0.0.1/*' }]);
    expect(heard).toEqual([{ name: 'sites.refresh', payload: {} }]);
  });

  it('keeps a site once, however often it is switched on', async () => {
    browser.granted.add('https://erp.example/*');
    for (let count = 0; count < 3; count++) await enableSite({ site: tryton, origin: 'https://erp.example' });
    expect(await listSites()).toHaveLength(1);
  });

  it('keeps nothing without the permission, or for what is no web address', async () => {
    expect(await enableSite({ site: demo, origin: 'https://crm.example' })).toBe(false);
    expect(await enableSite({ site: demo, origin: 'crm.example' })).toBe(false);
    expect(await enableSite({ site: demo, origin: 'file:///etc' })).toBe(false);
    expect(await listSites()).toEqual([]);
    expect(heard).toEqual([]);
  });

  it('takes a noted site for one that is switched on once it is granted, and forgets it when it is refused', async () => {
    await noteSite({ site: demo, origin: 'https://crm.example/quotes' });
    await noteSite({ site: tryton, origin: 'https://erp.example' });
    expect(await listSites()).toEqual([]);
    browser.granted.add('https://erp.example/*');
    expect((await listSites()).map(({ site }) => site)).toEqual([tryton]);
    await forgetSite({ site: demo, origin: 'https://crm.example/quotes' });
    await forgetSite({ site: tryton, origin: 'https://erp.example' });
    browser.granted.add('https://crm.example/*');
    expect((await listSites()).map(({ site }) => site)).toEqual([tryton]);
  });

  it('does not list a site whose permission was taken away elsewhere', async () => {
    browser.granted.add('https://erp.example/*');
    await enableSite({ site: tryton, origin: 'https://erp.example' });
    browser.granted.clear();
    expect(await listSites()).toEqual([]);
  });

  it('gives the permission back with the last origin that needs it', async () => {
    browser.granted.add('http://127.0.0.1/*');
    await enableSite({ site: demo, origin: 'http://127.0.0.1:4100' });
    await enableSite({ site: tryton, origin: 'http://127.0.0.1:8010' });
    await disableSite('http://127.0.0.1:4100');
    expect(browser.granted.has('http://127.0.0.1/*')).toBe(true);
    await disableSite('http://127.0.0.1:8010');
    expect(browser.granted.has('http://127.0.0.1/*')).toBe(false);
    expect(await listSites()).toEqual([]);
  });
});
