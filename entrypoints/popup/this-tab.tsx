import { useEffect, useState } from 'preact/hooks';
import { TabCard, type TabState } from '@/components/sites/tab-card';
import { listSites } from '@/lib/app/list-sites';
import { activeTab } from '@/lib/platform/active-tab';
import { shownBadge } from '@/lib/platform/badge';
import { patternOf } from '@/lib/platform/permissions';
import { sendToTab } from '@/lib/platform/tabs';
import { askForSite, SITE_CHOICES } from '../options/ask-for-site';

interface Tab {
  readonly id: number;
  readonly url: string;
  readonly state: TabState;
}

const NOT_WEB: Tab = { id: -1, url: '', state: { is: 'not-web' } };

async function lookAtTab(): Promise<Tab> {
  const tab = await activeTab();
  if (!tab?.url || patternOf(tab.url) === null) return NOT_WEB;
  const { id, url } = tab;
  const { origin, host } = new URL(url);
  const isEnabled = (await listSites()).some((site) => site.origin === origin);
  if (!isEnabled) return { id, url, state: { is: 'not-enabled', host, choices: SITE_CHOICES } };
  return { id, url, state: { is: 'enabled', host, verdict: await shownBadge(id) } };
}

/** The tab below the popup: its verdict, or how to get one. */
export function ThisTab() {
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
      onToggle={() => {
        sendToTab(tab.id, { command: 'sidebar.toggle' });
        window.close();
      }}
    />
  );
}
