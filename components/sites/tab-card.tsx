import type { Verdict } from '@/lib/domain/assessment';
import type { SiteId } from '@/lib/domain/ids';
import type { MessageKey } from '@/lib/words/catalogue';
import { VERDICT_WORD } from '../debtor/verdict-look';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { EnableCard } from './enable-card';
import { ReadCard } from './read-card';
import type { SiteOutcome } from './site-form';
import type { TabState } from './tab-state';

interface TabCardProps {
  readonly tab: TabState;
  /** The browser let nobody read this page. */
  readonly isClosed: boolean;
  readonly onEnable: (site: SiteId) => Promise<SiteOutcome>;
  /** Read the page once, whatever it is a page of. */
  readonly onRead: () => void;
  readonly onToggle: () => void;
}

/** The verdict of this tab, or the one step that leads to it. */
export function TabCard({ tab, isClosed, onEnable, onRead, onToggle }: TabCardProps) {
  const words = useWords();
  if (tab.is === 'not-web') return <Notice icon="info">{words.t('popup_not_web')}</Notice>;
  if (tab.is === 'not-enabled')
    return (
      <>
        <EnableCard tab={tab} onEnable={onEnable} />
        <ReadCard isClosed={isClosed} onRead={onRead} />
      </>
    );
  return (
    <>
      <TabVerdict verdict={tab.verdict} host={tab.host} />
      <div class="popup-row">
        <Button onClick={onToggle} testId="toggle-sidebar">
          {words.t('popup_toggle')}
        </Button>
      </div>
    </>
  );
}

function TabVerdict({ verdict, host }: { readonly verdict: Verdict | 'attention' | null; readonly host: string }) {
  const words = useWords();
  if (verdict === null || verdict === 'attention') {
    const key: MessageKey = verdict === null ? 'popup_no_verdict' : 'popup_attention';
    return (
      <Notice icon={verdict === null ? 'check' : 'swap'}>
        {words.t('popup_enabled', { host })} {words.t(key)}
      </Notice>
    );
  }
  return (
    <section class={`verdict tone-${verdict}`} data-testid="verdict" data-verdict={verdict}>
      <p class="dim">{words.t('popup_verdict')}</p>
      <h2 class="verdict-title">
        <Icon name={verdict} />
        <span class="capital">{words.t(VERDICT_WORD[verdict])}</span>
      </h2>
    </section>
  );
}
