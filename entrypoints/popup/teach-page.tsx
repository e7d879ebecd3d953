import { useEffect, useState } from 'preact/hooks';
import { TeachCard } from '@/components/sites/teach-card';
import { activeTab } from '@/lib/platform/active-tab';
import { sendToWorker } from '@/lib/platform/messages';
import { patternOf, requestOrigin } from '@/lib/platform/permissions';

interface TeachableTab {
  readonly tabId: number;
  readonly pattern: string;
}

async function teachableTab(): Promise<TeachableTab | null> {
  const tab = await activeTab();
  const pattern = tab?.url ? patternOf(tab.url) : null;
  return tab && pattern !== null ? { tabId: tab.id, pattern } : null;
}

/** Has somebody point in the page below the popup, which goes out of the way then. */
export function TeachPage() {
  const [tab, setTab] = useState<TeachableTab | null>(null);
  const [trouble, setTrouble] = useState<'denied' | 'failed' | null>(null);
  useEffect(() => {
    teachableTab().then(setTab);
  }, []);
  if (!tab) return null;
  const start = () => {
    const asked = requestOrigin(tab.pattern);
    // The worker knows of it before the answer: the question may close the popup that asked it.
    sendToWorker('teach.start', tab);
    asked.then(async (isGranted) => {
      const answer = isGranted ? await sendToWorker('teach.start', tab) : null;
      if (answer?.ok) window.close();
      else setTrouble(isGranted ? 'failed' : 'denied');
    });
  };
  return <TeachCard onTeach={start} trouble={trouble} />;
}
