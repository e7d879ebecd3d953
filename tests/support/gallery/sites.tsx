import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/company/company.css';
import '@/components/debtor/debtor.css';
import '@/components/debtor/figures.css';
import '@/components/book/book.css';
import '@/entrypoints/options/options.css';
import '@/entrypoints/popup/popup.css';
import { render } from 'preact';
import { PageReport } from '@/components/debtor/page-report';
import { SiteForm } from '@/components/sites/site-form';
import { type ListedSite, SiteList } from '@/components/sites/site-list';
import { TabCard } from '@/components/sites/tab-card';
import { TaughtFile } from '@/components/sites/taught-file';
import { TaughtList } from '@/components/sites/taught-list';
import { TeachCard } from '@/components/sites/teach-card';
import { WordsContext } from '@/components/ui/words-context';
import { SITE_CHOICES } from '@/entrypoints/options/site-choices';
import { companyId, type SiteId } from '@/lib/domain/ids';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';
import { PAGE_REPORT } from './page-report';
import { TAUGHT_PAGES } from './taught';

/** What a person sees of sites, in the options and in the popup: `?lang=nl`. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const words = await loadWords(pickLanguage(query.get('lang'), []));
document.documentElement.lang = words.tag;
const nothing = () => undefined;
const enable = async () => 'enabled' as const;
const tab = { is: 'not-enabled', host: 'erp.example.com', choices: SITE_CHOICES } as const;

const COMPANIES = [
  { id: companyId('noord'), name: 'Noord Handel B.V.' },
  { id: companyId('zuid'), name: 'Zuid Handel & Dienstverlening Nederland B.V.' },
] as const;
const LISTED: readonly ListedSite[] = [
  { origin: 'https://crm.onsbedrijf.example', label: 'Odoo', company: COMPANIES[0].id, isMarked: true },
  { origin: 'https://*.lightning.force.com', label: 'Salesforce', company: COMPANIES[1].id, isMarked: false },
  { origin: 'https://boekhouding.dochteronderneming.example:8443', label: 'LedgerSMB', company: COMPANIES[0].id, isMarked: null },
];

const SHOWN = ['tryton', 'odoo', 'hubspot', 'snelstart'] as const;

render(
  <WordsContext.Provider value={words}>
    <main class="page">
      {SHOWN.map((id) => (
        <section key={id} class="step">
          <SiteForm sites={SITE_CHOICES.filter((site) => site.id === id)} onEnable={enable} />
        </section>
      ))}
      <section class="step">
        <SiteList sites={LISTED} companies={COMPANIES} onCompany={nothing} onMark={nothing} onRemove={nothing} />
        <TaughtList taught={TAUGHT_PAGES} onAllow={nothing} onRemove={nothing} />
        <TaughtFile onExport={nothing} onImport={nothing} />
      </section>
      <section class="popup">
        <TabCard
          tab={{ ...tab, recognised: 'odoo' as SiteId }}
          isClosed={false}
          onEnable={enable}
          onRead={nothing}
          onToggle={nothing}
        />
      </section>
      <section class="popup">
        <TabCard tab={{ ...tab, recognised: null }} isClosed={true} onEnable={enable} onRead={nothing} onToggle={nothing} />
        <TeachCard onTeach={nothing} trouble="denied" />
      </section>
      <section class="popup">
        <PageReport onReport={async () => PAGE_REPORT} />
      </section>
      <section class="popup">
        <PageReport onReport={async () => null} />
      </section>
    </main>
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-testid="report-page"]')) button.click();
// Set for a popup alone.
document.body.style.width = 'auto';
document.documentElement.dataset.ready = 'yes';
