import { useEffect, useState } from 'preact/hooks';
import { SiteForm } from '@/components/sites/site-form';
import { SiteList } from '@/components/sites/site-list';
import { useWords } from '@/components/ui/words-context';
import { choosePageCompany } from '@/lib/app/choose-page-company';
import { companiesForPage } from '@/lib/app/companies-for-page';
import { disableSite } from '@/lib/app/disable-site';
import { listSites } from '@/lib/app/list-sites';
import { markLists } from '@/lib/app/mark-lists';
import type { Companies } from '@/lib/domain/company';
import type { CompanyId, SiteId } from '@/lib/domain/ids';
import { onPermissionsChanged } from '@/lib/platform/permissions';
import { type EnabledSite, markedOrigins } from '@/lib/platform/settings';
import { SITES } from '@/lib/sites/registry';
import { askForSite } from './ask-for-site';
import { SITE_CHOICES } from './site-choices';
import { Step } from './step';
import { TaughtPages } from './taught-pages';

const labelOf = (id: SiteId): string => SITES.find((site) => site.id === id)?.label ?? id;

const hasLists = (id: SiteId): boolean => SITES.some((site) => site.id === id && site.hasLists);

interface SiteOfCompany extends EnabledSite {
  readonly company: CompanyId;
  readonly isMarked: boolean | null;
}

async function sitesOfCompanies(): Promise<SiteOfCompany[]> {
  const [sites, marked] = await Promise.all([listSites(), markedOrigins.getValue()]);
  return Promise.all(
    sites.map(async (site) => ({
      ...site,
      company: (await companiesForPage(site.origin)).company.id,
      isMarked: hasLists(site.site) ? marked.includes(site.origin) : null,
    })),
  );
}

/** Step 1: which sites Creditside may read. */
export function SitesStep({ companies }: { readonly companies: Companies }) {
  const words = useWords();
  const [sites, setSites] = useState<readonly SiteOfCompany[]>([]);
  const refresh = () => sitesOfCompanies().then(setSites);
  useEffect(() => {
    refresh();
    // Also when it is given or taken in the browser's own settings.
    onPermissionsChanged(refresh);
  }, [companies]);
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
        sites={sites.map(({ site, origin, company, isMarked }) => ({
          origin,
          label: site === 'taught' ? words.t('taught_by_you') : labelOf(site),
          company,
          isMarked,
        }))}
        companies={companies.list}
        onCompany={(origin, company) => choosePageCompany(origin, company).then(refresh)}
        onMark={(origin, isMarked) => markLists(origin, isMarked).then(refresh)}
        onRemove={(origin) => disableSite(origin).then(refresh)}
      />
      <TaughtPages onChange={refresh} />
    </Step>
  );
}
