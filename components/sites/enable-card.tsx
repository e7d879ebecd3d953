import { useState } from 'preact/hooks';
import type { SiteId } from '@/lib/domain/ids';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import type { SiteOutcome } from './site-form';
import type { TabState } from './tab-state';

interface EnableCardProps {
  readonly tab: Extract<TabState, { is: 'not-enabled' }>;
  readonly onEnable: (site: SiteId) => Promise<SiteOutcome>;
}

/** The one step that leads to a verdict on this page: which system it is, and the permission. */
export function EnableCard({ tab, onEnable }: EnableCardProps) {
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
