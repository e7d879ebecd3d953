import { browser } from './browser';
import { log } from './log';
import { hasOrigin } from './permissions';
import { type EnabledSite, enabledSites } from './settings';

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
  log('sites-registered', { sites: wanted.size, added: fresh.length, removed: gone.length });
  return wanted.size;
}

async function grantedRegistrations(): Promise<ReadonlyMap<string, Registration>> {
  const wanted = new Map<string, Registration>();
  for (const site of await enabledSites.getValue()) {
    const registration = registrationOf(site);
    if (await hasOrigin(site.pattern)) wanted.set(registration.id, registration);
  }
  return wanted;
}

async function injectIntoOpenTabs({ matches, js }: Registration): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    // A tab that is closed, asleep or shows an error page meanwhile gets its scripts when it loads.
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: js as never })
      .catch(() => log('script-not-injected', {}));
  }
}
