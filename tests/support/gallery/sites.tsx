import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/debtor/debtor.css';
import '@/components/book/book.css';
import '@/entrypoints/options/options.css';
import '@/entrypoints/popup/popup.css';
import { render } from 'preact';
import { PageReport } from '@/components/debtor/page-report';
import { SiteForm } from '@/components/sites/site-form';
import { TabCard } from '@/components/sites/tab-card';
import { WordsContext } from '@/components/ui/words-context';
import { SITE_CHOICES } from '@/entrypoints/options/site-choices';
import type { SiteId } from '@/lib/domain/ids';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';

/** What a person sees of sites, in the options and in the popup: `?lang=nl`. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const words = await loadWords(pickLanguage(query.get('lang'), []));
document.documentElement.lang = words.tag;
const nothing = () => undefined;
const enable = async () => 'enabled' as const;
const tab = { is: 'not-enabled', host: 'erp.example.com', choices: SITE_CHOICES } as const;

const SHOWN = ['tryton', 'odoo', 'hubspot', 'snelstart'] as const;

render(
  <WordsContext.Provider value={words}>
    <main class="page">
      {SHOWN.map((id) => (
        <section key={id} class="step">
          <SiteForm sites={SITE_CHOICES.filter((site) => site.id === id)} onEnable={enable} />
        </section>
      ))}
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
      </section>
      <section class="popup">
        <PageReport onReport={async () => 'Creditside 0.1.0\nodoo: quote\n/odoo/*/*\n0 × .o_form_view\ndiv\n  main[role=main]'} />
      </section>
    </main>
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
