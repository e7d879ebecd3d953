import { useEffect, useState } from 'preact/hooks';
import { TabCard } from '@/components/sites/tab-card';
import type { TabState } from '@/components/sites/tab-state';
import { listSites } from '@/lib/app/list-sites';
import type { SiteId } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import { activeTab } from '@/lib/platform/active-tab';
import { shownBadge } from '@/lib/platform/badge';
import { patternCovers, patternOf } from '@/lib/platform/permissions';
import { readTab } from '@/lib/platform/read-tab';
import { recogniseTab } from '@/lib/platform/recognise-tab';
import type { EnabledSite } from '@/lib/platform/settings';
import { sendToTab } from '@/lib/platform/tabs';
import { SITES } from '@/lib/sites/registry';
import { askForSite } from '../options/ask-for-site';
import { SITE_CHOICES } from '../options/site-choices';

interface Tab {
  readonly id: number;
  readonly url: string;
  readonly state: TabState;
}

const NOT_WEB: Tab = { id: -1, url: '', state: { is: 'not-web' } };

const FINGERPRINTS = Object.fromEntries(
  SITES.flatMap(({ id, selfHosted }) => (selfHosted ? [[id, selfHosted.fingerprint]] : [])),
);

async function lookAtTab(): Promise<Tab> {
  const tab = await activeTab();
  if (!tab?.url || patternOf(tab.url) === null) return NOT_WEB;
  const { id, url } = tab;
  const { origin, host } = new URL(url);
  const isEnabled = (await listSites()).some((site) => site.origin === origin || isMakersHost(site, url));
  if (isEnabled) return { id, url, state: { is: 'enabled', host, verdict: await shownBadge(id) } };
  const recognised = await recognise(id, url);
  return { id, url, state: { is: 'not-enabled', host, choices: SITE_CHOICES, recognised } };
}

/** A site that is on for a whole family of hosts, as those of a maker are. */
const isMakersHost = ({ origin, pattern }: EnabledSite, url: string): boolean =>
  origin.includes('*') && patternCovers(pattern, url);

/** By its address, else by what stands on the page. */
async function recognise(tabId: number, url: string): Promise<SiteId | null> {
  const named = SITES.find(({ matches }) => matches.some((pattern) => patternCovers(pattern, url)));
  if (named) return named.id;
  const [looksLike] = await recogniseTab(tabId, FINGERPRINTS);
  return (looksLike as SiteId | undefined) ?? null;
}

/** The tab below the popup: its verdict, or how to get one. */
export function ThisTab({ onRead }: { readonly onRead: (claims: readonly Sighting[]) => void }) {
  const [isClosed, setClosed] = useState(false);
  const [tab, setTab] = useState<Tab | null>(null);
  const look = () => lookAtTab().then(setTab);
  useEffect(() => {
    look();
  }, []);
  if (!tab) return null;
  return (
    <TabCard
      tab={tab.state}
      onEnable={(site) =>
        askForSite(site, tab.url).then((outcome) => {
          look();
          return outcome;
        })
      }
      isClosed={isClosed}
      onRead={async () => {
        const claims = await readTab(tab.id);
        if (claims) onRead(claims);
        else setClosed(true);
      }}
      onToggle={() => {
        sendToTab(tab.id, { command: 'sidebar.toggle' });
        window.close();
      }}
    />
  );
}
