import { useState } from 'preact/hooks';
import type { Verdict } from '@/lib/domain/assessment';
import type { SiteId } from '@/lib/domain/ids';
import type { MessageKey } from '@/lib/words/catalogue';
import { VERDICT_WORD } from '../debtor/verdict-look';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import type { SiteChoice } from './site-choice';
import type { SiteOutcome } from './site-form';

/** What can be said of the tab that the popup stands over. */
export type TabState =
  | { readonly is: 'not-web' }
  | {
      readonly is: 'not-enabled';
      readonly host: string;
      readonly choices: readonly SiteChoice[];
      /** The system that the page was recognised as. */
      readonly recognised: SiteId | null;
    }
  | { readonly is: 'enabled'; readonly host: string; readonly verdict: Verdict | 'attention' | null };

interface TabCardProps {
  readonly tab: TabState;
  readonly onEnable: (site: SiteId) => Promise<SiteOutcome>;
  readonly onToggle: () => void;
}

/** The verdict of this tab, or the one step that leads to it. */
export function TabCard({ tab, onEnable, onToggle }: TabCardProps) {
  const words = useWords();
  if (tab.is === 'not-web') return <Notice icon="info">{words.t('popup_not_web')}</Notice>;
  if (tab.is === 'not-enabled') return <EnableCard tab={tab} onEnable={onEnable} />;
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

interface EnableCardProps {
  readonly tab: Extract<TabState, { is: 'not-enabled' }>;
  readonly onEnable: (site: SiteId) => Promise<SiteOutcome>;
}

function EnableCard({ tab, onEnable }: EnableCardProps) {
  const words = useWords();
  const [site, setSite] = useState<SiteId | undefined>(tab.recognised ?? tab.choices[0]?.id);
  const [isDenied, setDenied] = useState(false);
  const known = tab.choices.find(({ id }) => id === tab.recognised);
  const enable = () => site && onEnable(site).then((outcome) => setDenied(outcome !== 'enabled'));
  return (
    <div class="popup-row popup-enable">
      <p>{words.t('popup_not_enabled', { host: tab.host })}</p>
      {known && <p data-testid="recognised">{words.t('popup_recognised', { host: tab.host, system: known.label })}</p>}
      <label>
        <span class="dim">{words.t('site_system')}</span>
        <select
          class="field"
          data-testid="site-select"
          value={site}
          onChange={(event) => setSite(event.currentTarget.value as SiteId)}
        >
          {tab.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      </label>
      <Button kind="primary" onClick={enable} testId="site-enable">
        {words.t('popup_enable', { host: tab.host })}
      </Button>
      {isDenied && <p class="field-error">{words.t('site_denied')}</p>}
    </div>
  );
}
