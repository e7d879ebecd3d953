import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/company/company.css';
import '@/components/debtor/debtor.css';
import '@/components/debtor/figures.css';
import './gallery.css';
import { render } from 'preact';
import { CollapsedTab } from '@/components/debtor/collapsed-tab';
import { ScoreChanges } from '@/components/debtor/score-changes';
import { SidebarView } from '@/components/debtor/sidebar-view';
import { WordsContext } from '@/components/ui/words-context';
import type { SidebarView as View } from '@/lib/domain/view';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';
import { NOW } from './assessments';
import { CURRENCY_VIEWS } from './currency-views';
import { JUDGED_VIEWS } from './judged-views';
import { NO_ACTIONS } from './no-actions';
import { PAGE_REPORT } from './page-report';
import { SCORE_CHANGES, UPDATED_AT } from './score-changes';
import { CANDIDATES, VIEWS } from './views';

/** Every face of the panel with fixed data: `?lang=nl&width=360&only=refer,accept&open`. For looking, never shipped. */
const ACTIONS = { ...NO_ACTIONS, search: async () => CANDIDATES, report: async () => PAGE_REPORT };

const query = new URLSearchParams(location.search);
const width = Number(query.get('width') ?? 360);
const only = query.get('only')?.split(',');
const ALL: Readonly<Record<string, View | undefined>> = { ...VIEWS, ...JUDGED_VIEWS, ...CURRENCY_VIEWS };
const names = Object.keys(ALL).filter((name) => !only || only.includes(name));
const words = await loadWords(pickLanguage(query.get('lang'), []));
document.documentElement.lang = words.tag;

render(
  <WordsContext.Provider value={words}>
    {names.map((name) => {
      const view = ALL[name];
      return view ? (
        <div key={name} class="frame" style={{ width: `${width}px` }} data-name={name}>
          <SidebarView
            view={view}
            isAlone={false}
            isQuestionPutOff={false}
            actions={ACTIONS}
            scored={() => <ScoreChanges updatedAt={UPDATED_AT} changes={SCORE_CHANGES} now={NOW} timeZone="Europe/Amsterdam" />}
          />
        </div>
      ) : null;
    })}
    {!only &&
      ['refer', 'accept', 'reject', 'no-book', 'choose', 'not-in-book', 'unreadable'].map((name) => {
        const view = ALL[name];
        return view ? (
          <div key={name} class="frame frame-tab" style={{ width: '44px' }}>
            <CollapsedTab view={view} onExpand={() => undefined} />
          </div>
        ) : null;
      })}
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
if (query.has('open')) {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-testid="report-page"]')) button.click();
}
document.documentElement.dataset.ready = 'yes';
