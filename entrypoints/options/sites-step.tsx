import { useEffect, useState } from 'preact/hooks';
import { SiteForm, type SiteOutcome } from '@/components/sites/site-form';
import { SiteList } from '@/components/sites/site-list';
import { useWords } from '@/components/ui/words-context';
import { disableSite } from '@/lib/app/disable-site';
import { enableSite } from '@/lib/app/enable-site';
import { listSites } from '@/lib/app/list-sites';
import type { SiteId } from '@/lib/domain/ids';
import { parseLocalDate } from '@/lib/domain/local-date';
import { onPermissionsChanged, patternOf, requestOrigin } from '@/lib/platform/permissions';
import type { EnabledSite } from '@/lib/platform/settings';
import { SITES } from '@/lib/sites/registry';
import { Step } from './step';

const labelOf = (id: SiteId): string => SITES.find((site) => site.id === id)?.label ?? id;

const CHOICES = SITES.map(({ id, label, triedOn }) => {
  const on = triedOn ? parseLocalDate(triedOn.on) : null;
  return { id, label, triedOn: triedOn && on ? { version: triedOn.version, on } : null };
});

/** Not async: the browser grants a permission only to a request made within the click itself. */
function enable(site: SiteId, origin: string): Promise<SiteOutcome> {
  const pattern = patternOf(origin);
  if (pattern === null) return Promise.resolve('bad-origin');
  return requestOrigin(pattern)
    .then((isGranted) => isGranted && enableSite({ site, origin }))
    .then((isEnabled) => (isEnabled ? 'enabled' : 'denied'));
}

/** Step 1: which sites Creditside may read. */
export function SitesStep() {
  const words = useWords();
  const [sites, setSites] = useState<readonly EnabledSite[]>([]);
  const refresh = () => listSites().then(setSites);
  useEffect(() => {
    refresh();
    // Also when it is given or taken in the browser's own settings.
    onPermissionsChanged(refresh);
  }, []);
  return (
    <Step id="sites" number={1} title={words.t('step_sites')} text={words.t('sites_text')} isDone={sites.length > 0}>
      <SiteForm
        sites={CHOICES}
        onEnable={(site, origin) =>
          enable(site, origin).then((outcome) => {
            refresh();
            return outcome;
          })
        }
      />
      <SiteList
        sites={sites.map(({ site, origin }) => ({ origin, label: labelOf(site) }))}
        onRemove={(origin) => disableSite(origin).then(refresh)}
      />
    </Step>
  );
}
