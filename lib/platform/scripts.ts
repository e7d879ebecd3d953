import { browser } from './browser';
import { log } from './log';
import { hasOrigin } from './permissions';
import { type EnabledSite, enabledSites, markedOrigins } from './settings';

const PREFIX = 'site:';
const CORE = '/content-scripts/site.js';

/** One registration: the core and the one script of its site, in the pages of one pattern and the frames in them. */
function registrationOf({ site, pattern }: EnabledSite) {
  return {
    id: `${PREFIX}${site}:${pattern}`,
    js: [CORE, `/site-${site}.js`],
    matches: [pattern],
    allFrames: true,
    runAt: 'document_end' as const,
    persistAcrossSessions: true,
  };
}

/** Where marks in lists are switched on: beside those of the site, since a list may be drawn in a frame as well as a record. */
function marksOf({ pattern }: EnabledSite): Registration {
  return {
    id: `${PREFIX}list-marks:${pattern}`,
    js: ['/list-marks.js'],
    matches: [pattern],
    allFrames: true,
    runAt: 'document_end',
    persistAcrossSessions: true,
  };
}

type Registration = ReturnType<typeof registrationOf>;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Makes the registered scripts those of the sites that are switched on and still granted; open tabs of a new site get theirs at
 * once. One after the other: two at a time would register the same id twice, which the browser refuses.
 * @returns how many sites are registered.
 */
export function syncSiteScripts(): Promise<number> {
  const run = queue.then(syncNow);
  queue = run.catch(() => undefined);
  return run;
}

async function syncNow(): Promise<number> {
  const wanted = await grantedRegistrations();
  const present = (await browser.scripting.getRegisteredContentScripts()).map((script) => script.id);
  const gone = present.filter((id) => id.startsWith(PREFIX) && !wanted.has(id));
  const fresh = [...wanted.values()].filter((registration) => !present.includes(registration.id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  for (const registration of fresh) await injectIntoOpenTabs(registration);
  const sites = [...wanted.values()].filter(({ js }) => js.includes(CORE)).length;
  log('sites-registered', { sites, added: fresh.length, removed: gone.length });
  return sites;
}

async function grantedRegistrations(): Promise<ReadonlyMap<string, Registration>> {
  const wanted = new Map<string, Registration>();
  const marked = await markedOrigins.getValue();
  for (const site of await enabledSites.getValue()) {
    if (!(await hasOrigin(site.pattern))) continue;
    const registrations = [registrationOf(site), ...(marked.includes(site.origin) ? [marksOf(site)] : [])];
    for (const registration of registrations) wanted.set(registration.id, registration);
  }
  return wanted;
}

async function injectIntoOpenTabs({ matches, js, allFrames }: Registration): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    // A tab that is closed, asleep or shows an error page meanwhile gets its scripts when it loads.
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames }, files: js as never })
      .catch(() => log('script-not-injected', {}));
  }
}
