import { useId, useState } from 'preact/hooks';
import type { SiteId } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';

/** A site of the registry, as far as a person chooses by it. */
export interface SiteChoice {
  readonly id: SiteId;
  readonly label: string;
  readonly triedOn: { readonly version: string; readonly on: LocalDate } | null;
}

export type SiteOutcome = 'enabled' | 'denied' | 'bad-origin';

interface SiteFormProps {
  readonly sites: readonly SiteChoice[];
  /** Must ask for the permission before it awaits anything: a browser grants only within the click. */
  readonly onEnable: (site: SiteId, origin: string) => Promise<SiteOutcome>;
}

function TriedOn({ site }: { readonly site: SiteChoice | undefined }) {
  const words = useWords();
  if (!site) return null;
  const text = site.triedOn
    ? words.t('site_tried', { version: site.triedOn.version, date: words.format.date(site.triedOn.on) })
    : words.t('site_not_tried');
  return <p class="dim">{text}</p>;
}

/** Which system, at which address; then the browser asks. */
export function SiteForm({ sites, onEnable }: SiteFormProps) {
  const words = useWords();
  const ids = { select: useId(), origin: useId() };
  const [chosen, setChosen] = useState<SiteId | undefined>(sites[0]?.id);
  const [origin, setOrigin] = useState('');
  const [outcome, setOutcome] = useState<{ readonly is: SiteOutcome; readonly origin: string } | null>(null);
  const enable = () => {
    if (!chosen) return;
    onEnable(chosen, origin.trim()).then((is) => setOutcome({ is, origin: origin.trim() }));
  };
  return (
    <div class="form">
      <div class="fields">
        <div class="field-box">
          <label for={ids.select}>{words.t('site_system')}</label>
          <select
            id={ids.select}
            class="field"
            data-testid="site-select"
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value as SiteId)}
          >
            {sites.map((site) => (
              <option key={site.id} value={site.id}>
                {site.label}
              </option>
            ))}
          </select>
        </div>
        <div class="field-box field-wide">
          <label for={ids.origin}>{words.t('site_origin')}</label>
          <input
            id={ids.origin}
            class="field"
            type="url"
            inputMode="url"
            data-testid="site-origin"
            placeholder={words.t('site_origin_example')}
            value={origin}
            onInput={(event) => setOrigin(event.currentTarget.value)}
          />
        </div>
        <Button kind="primary" onClick={enable} testId="site-enable">
          {words.t('site_enable')}
        </Button>
      </div>
      <TriedOn site={sites.find((site) => site.id === chosen)} />
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
