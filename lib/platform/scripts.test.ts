import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SiteId } from '@/lib/domain/ids';
import { fakePermissions } from '@/tests/support/fake-permissions';
import { syncSiteScripts } from './scripts';
import { enabledSites, markedOrigins } from './settings';

const demo = { site: 'demo' as SiteId, origin: 'http://127.0.0.1:4100', pattern: 'http://127.0.0.1/*' };
const demoElsewhere = { ...demo, origin: 'http://127.0.0.1:4200' };
const tryton = { site: 'tryton' as SiteId, origin: 'https://erp.example', pattern: 'https://erp.example/*' };

let browser: ReturnType<typeof fakePermissions>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  browser = fakePermissions();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => []) as never);
});

describe('the scripts of the sites', () => {
  it('are registered for sites that are switched on and granted, core first', async () => {
    await enabledSites.setValue([demo, tryton]);
    browser.granted.add(demo.pattern);
    expect(await syncSiteScripts()).toBe(1);
    expect([...browser.scripts.values()]).toMatchObject([
      { matches: ['http://127.0.0.1/*'], js: ['/content-scripts/site.js', '/site-demo.js'], persistAcrossSessions: true },
    ]);
  });

  it('are registered once for two ports of a host', async () => {
    await enabledSites.setValue([demo, demoElsewhere]);
    browser.granted.add(demo.pattern);
    expect(await syncSiteScripts()).toBe(1);
  });

  it('go when the permission goes, and leave other scripts alone', async () => {
    browser.scripts.set('not-ours', { id: 'not-ours' });
    await enabledSites.setValue([demo]);
    browser.granted.add(demo.pattern);
    await syncSiteScripts();
    browser.granted.clear();
    expect(await syncSiteScripts()).toBe(0);
    expect([...browser.scripts.keys()]).toEqual(['not-ours']);
  });

  it('are registered once when asked for twice at the same time', async () => {
    await enabledSites.setValue([demo]);
    browser.granted.add(demo.pattern);
    expect(await Promise.all([syncSiteScripts(), syncSiteScripts()])).toEqual([1, 1]);
  });

  it('run at once in the open tabs of a new site, and in those alone', async () => {
    const asked = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 8 }, {}]) as never);
    await enabledSites.setValue([demo]);
    browser.granted.add(demo.pattern);
    await syncSiteScripts();
    await syncSiteScripts();
    expect(asked).toHaveBeenCalledExactlyOnceWith({ url: ['http://127.0.0.1/*'] });
    expect(browser.injected).toEqual([{ tabId: 8, files: ['/content-scripts/site.js', '/site-demo.js'] }]);
  });

  it('have marks beside them where somebody asked for them', async () => {
    await enabledSites.setValue([demo, tryton]);
    for (const { pattern } of [demo, tryton]) browser.granted.add(pattern);
    await markedOrigins.setValue([demo.origin]);
    expect(await syncSiteScripts()).toBe(2);
    const marks = () => [...browser.scripts.values()].filter(({ js }) => js?.includes('/list-marks.js'));
    expect(marks()).toMatchObject([{ matches: [demo.pattern], js: ['/list-marks.js'], allFrames: true }]);
    await markedOrigins.setValue([]);
    expect(await syncSiteScripts()).toBe(2);
    expect(marks()).toEqual([]);
  });

  it('survive a tab that cannot be reached', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 8 }]) as never);
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async () => {
      throw new Error('Cannot access contents of the page');
    }) as never);
    await enabledSites.setValue([demo]);
    browser.granted.add(demo.pattern);
    expect(await syncSiteScripts()).toBe(1);
  });
});
