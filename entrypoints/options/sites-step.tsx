import { useEffect, useState } from 'preact/hooks';
import { SiteForm } from '@/components/sites/site-form';
import { SiteList } from '@/components/sites/site-list';
import { useWords } from '@/components/ui/words-context';
import { disableSite } from '@/lib/app/disable-site';
import { listSites } from '@/lib/app/list-sites';
import type { SiteId } from '@/lib/domain/ids';
import { onPermissionsChanged } from '@/lib/platform/permissions';
import type { EnabledSite } from '@/lib/platform/settings';
import { SITES } from '@/lib/sites/registry';
import { askForSite, SITE_CHOICES } from './ask-for-site';
import { Step } from './step';

const labelOf = (id: SiteId): string => SITES.find((site) => site.id === id)?.label ?? id;

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
        sites={SITE_CHOICES}
        onEnable={(site, origin) =>
          askForSite(site, origin).then((outcome) => {
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
