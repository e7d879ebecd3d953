import { useId, useState } from 'preact/hooks';
import type { SiteId } from '@/lib/domain/ids';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { AddressField } from './address-field';
import type { SiteChoice } from './site-choice';
import { SiteFacts } from './site-facts';

export type SiteOutcome = 'enabled' | 'denied' | 'bad-origin';

interface SiteFormProps {
  readonly sites: readonly SiteChoice[];
  /** An empty origin means the hosts of the maker. Must ask for the permission before it awaits anything: a browser grants only within the click. */
  readonly onEnable: (site: SiteId, origin: string) => Promise<SiteOutcome>;
}

/** Which system, at which address; then the browser asks. */
export function SiteForm({ sites, onEnable }: SiteFormProps) {
  const words = useWords();
  const select = useId();
  const [chosen, setChosen] = useState<SiteId | undefined>(sites[0]?.id);
  const [origin, setOrigin] = useState('');
  const [outcome, setOutcome] = useState<{ readonly is: SiteOutcome; readonly origin: string } | null>(null);
  const site = sites.find(({ id }) => id === chosen);
  const enable = () => {
    if (!site) return;
    const address = site.isSelfHosted ? origin.trim() : '';
    onEnable(site.id, address).then((is) => setOutcome({ is, origin: address || site.hosts.join(', ') }));
  };
  return (
    <div class="form">
      <div class="fields">
        <div class="field-box">
          <label for={select}>{words.t('site_system')}</label>
          <select
            id={select}
            class="field"
            data-testid="site-select"
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value as SiteId)}
          >
            {sites.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </div>
        {site?.isSelfHosted && <AddressField hosts={site.hosts} value={origin} onInput={setOrigin} />}
        <Button kind="primary" onClick={enable} testId="site-enable">
          {words.t('site_enable')}
        </Button>
      </div>
      {site && <SiteFacts site={site} />}
      {outcome && <SiteNotice {...outcome} />}
    </div>
  );
}

const SENTENCE = { enabled: 'site_enabled', denied: 'site_denied', 'bad-origin': 'site_bad_origin' } as const;

function SiteNotice({ is, origin }: { readonly is: SiteOutcome; readonly origin: string }) {
  const words = useWords();
  return (
    <Notice tone={is === 'enabled' ? 'plain' : 'warn'} icon={is === 'enabled' ? 'check' : 'warn'} testId="site-outcome">
      {words.t(SENTENCE[is], { origin })}
    </Notice>
  );
}
