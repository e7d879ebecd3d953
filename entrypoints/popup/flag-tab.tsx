import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words-context';
import { startFlagging } from '@/lib/app/start-flagging';
import { activeTab } from '@/lib/platform/active-tab';

/** Flags whoever the tab below is about: by what is selected there, else by the page. */
export function FlagTab() {
  const words = useWords();
  const start = async () => {
    await startFlagging({ tabId: (await activeTab())?.id ?? null });
    window.close();
  };
  return (
    <div class="popup-row">
      <Button onClick={start} testId="flag-start">
        {words.t('flag_customer')}
      </Button>
    </div>
  );
}
