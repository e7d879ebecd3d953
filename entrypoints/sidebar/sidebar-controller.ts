import type { PageCompanies } from '@/lib/app/companies-for-page';
import { refreshForPage } from '@/lib/app/refresh-for-page';
import { watchCompanies } from '@/lib/app/watch-companies';
import { watchNewRates } from '@/lib/app/watch-new-rates';
import type { PageLink, SidebarView } from '@/lib/domain/view';
import type { PanelLayout, ToFrame } from '@/lib/platform/protocol';
import { watchStoredTaughtSites } from '@/lib/platform/stored-taught-sites';
import { createBadge } from './badge';
import { flagsRaised } from './flags-raised';
import { keepWatchingRecord } from './keep-watching-record';
import { createLayoutKeeper } from './layout-keeper';
import { openPagePort, type PagePort } from './page-port';
import type { PanelActions } from './panel';
import type { Screen } from './screen';
import { createActions } from './sidebar-actions';
import { FIRST_STATE, type Said, type SidebarState } from './sidebar-state';
import { createViewer } from './viewer';

/** What was said of a click stays at least this long; the next change of the page then takes it away, for it may be true no more. */
const SAID_MS = 1_500;

/** The source of a page that is open is asked once what is known has been shown. */
const AFTER_VERDICT_MS = 3_000;

type Command = Extract<ToFrame, { kind: 'command' }>['command'];

/** The panel's life: what it was told, what it shows. */
export interface Sidebar {
  /** Opened as a page of its own. */
  showAlone(): void;
  /** Before, or instead of, a connection. */
  showLink(link: PageLink, retry?: () => void): void;
  /** The port of the content script that put us here; there is only ever one. */
  attach(port: MessagePort): void;
}

/** Ties the page's messages, the person's clicks and the book to what is drawn. */
export function createSidebar(screen: Screen): Sidebar {
  let state: SidebarState = FIRST_STATE;
  let retry = (): void => undefined;
  let page: PagePort | null = null;
  let saidAt = 0;
  const badge = createBadge();

  function set(change: Partial<SidebarState>): void {
    state = { ...state, ...change };
    screen.draw(state, actions);
  }
  function show(view: SidebarView, seenAt: number | null, { company, all }: PageCompanies): void {
    const isSameDebtor = view.state === 'assessed' && state.view.state === 'assessed' && view.debtor === state.view.debtor;
    const isFresh = performance.now() - saidAt < SAID_MS;
    const companies = { current: company, all: all.list };
    const raised = flagsRaised(state.view, state.flagsRaised, view);
    set({
      view,
      seenAt,
      companies,
      flagsRaised: raised,
      ...(isFresh ? {} : { said: null }),
      ...(isSameDebtor ? {} : { isQuestionPutOff: false }),
    });
    badge.show(view);
    watchRecordOf(view);
  }
  const say = (said: Said | null): void => {
    saidAt = performance.now();
    set({ said });
  };
  const viewer = createViewer(show);
  const watchRecordOf = keepWatchingRecord(viewer.recorded);
  const layout = createLayoutKeeper((next: PanelLayout) => {
    set({ layout: next });
    page?.send({ kind: 'layout', layout: next });
  });
  const actions: PanelActions = createActions({
    state: () => state,
    page: () => page,
    viewer,
    layout,
    say,
    putOffQuestion: () => set({ isQuestionPutOff: true }),
    seeFlags: () => set({ flagsRaised: [] }),
    retry: () => retry(),
  });

  function hear(message: ToFrame): void {
    switch (message.kind) {
      case 'page':
        viewer.setOrigin(message.origin);
        setTimeout(() => void refreshForPage(message.origin).then((isAsked) => isAsked && viewer.again()), AFTER_VERDICT_MS);
        layout.open(message.origin, message.site);
        break;
      case 'sightings':
        viewer.see(message.sightings, message.canFillTerm, message.seenAt);
        break;
      case 'unreadable':
        viewer.see('unreadable', false, null);
        break;
      case 'filled':
        say(filledSentence(message));
        break;
      case 'command':
        COMMANDS[message.command]();
        break;
    }
  }

  const COMMANDS: Readonly<Record<Command, () => void>> = {
    'sidebar.toggle': layout.toggle,
    'term.apply': actions.applyAdvisedTerm,
    'sidebar.focus': () => {
      layout.expand();
      document.querySelector<HTMLElement>('.panel button, .panel input')?.focus();
    },
  };

  return {
    showAlone: () => set({ isAlone: true }),
    showLink(link, again) {
      retry = again ?? retry;
      set({ view: { state: 'starting', link } });
    },
    attach(port) {
      set({ view: { state: 'starting', link: 'connected' } });
      page = openPagePort(port, hear);
      page.send({ kind: 'ready' });
      watchCompanies(viewer.again);
      watchNewRates(viewer.again);
      watchStoredTaughtSites(viewer.again);
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && viewer.again());
      document.addEventListener('keydown', (event) => event.key === 'Escape' && page?.send({ kind: 'blur' }));
    },
  };
}

function filledSentence({ ok, reason, fieldText }: Extract<ToFrame, { kind: 'filled' }>): Said {
  if (ok) return { key: 'filled_ok', fields: { text: fieldText ?? '…' }, tone: 'plain' };
  return { key: reason === 'no-choice' ? 'filled_no_choice' : 'filled_failed', tone: 'warn' };
}
