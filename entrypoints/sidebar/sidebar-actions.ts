import { choosePageCompany } from '@/lib/app/choose-page-company';
import { findDebtors } from '@/lib/app/find-debtors';
import { openExplanation } from '@/lib/app/open-explanation';
import type { BuyerSize } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { FilePart } from '@/lib/domain/record/file-part';
import { ownVersion } from '@/lib/platform/lifecycle';
import { sendToWorker } from '@/lib/platform/messages';
import { deskCompany } from '@/lib/platform/preferences';
import { pageReportText } from '@/lib/words/page-report-text';
import { advisedFill } from './advised-fill';
import type { LayoutKeeper } from './layout-keeper';
import type { PagePort } from './page-port';
import type { PanelActions } from './panel';
import type { Said, SidebarState } from './sidebar-state';
import type { Viewer } from './viewer';
import { createVisibilityGuard, type VisibilityGuard } from './visibility-guard';
import { writeBuyerSize, writeForget, writeLink, writeProspect } from './writes';

/** Enough to find a name by, few enough to read. */
const MOST_FOUND = 8;

export interface ActionParts {
  readonly state: () => SidebarState;
  readonly page: () => PagePort | null;
  readonly viewer: Viewer;
  readonly layout: LayoutKeeper;
  readonly say: (said: Said | null) => void;
  readonly putOffQuestion: () => void;
  readonly seeFlags: () => void;
  readonly retry: () => void;
}

/** What each click means. Whatever writes runs only when the person could see what they clicked. */
export function createActions(parts: ActionParts): PanelActions {
  const { state, page, viewer, layout, say } = parts;
  let guard: VisibilityGuard | null = null;

  async function whenSeen(write: () => Promise<void> | void): Promise<void> {
    if (!(await guard?.isSeen())) return say({ key: 'covered', tone: 'warn' });
    say(null);
    try {
      await write();
    } catch {
      say({ key: 'not_saved', tone: 'warn' });
    }
  }
  const fill = (term: PaymentTerm): void => page()?.send({ kind: 'fill-term', term });
  const choose = async (debtor: DebtorKey): Promise<void> => {
    const sighting = viewer.sighting();
    if (sighting) await writeLink(viewer.origin(), sighting, debtor);
    viewer.choose(debtor);
  };
  const forget = async (): Promise<void> => {
    await writeForget(viewer.origin(), state().view);
    viewer.again();
  };
  const answer = async (size: BuyerSize): Promise<void> => {
    await writeBuyerSize(state().view, size);
    viewer.again();
  };
  const addProspect = async (): Promise<void> => {
    const sighting = viewer.sighting();
    const company = state().companies?.current;
    if (sighting && company) await writeProspect(company, viewer.origin(), sighting);
    viewer.again();
  };
  const switchCompany = async (company: CompanyId): Promise<void> => {
    await choosePageCompany(viewer.origin(), company);
    viewer.again();
  };
  const openBook = async (): Promise<void> => {
    const company = state().companies?.current;
    // The set-up screen is about the company that this panel is about.
    if (company) await deskCompany.setValue(company.id);
    await sendToWorker('page.open', { page: 'book' });
  };
  const explain = async (): Promise<void> => {
    const { view } = state();
    if (view.state !== 'assessed') return;
    await openExplanation(view).catch(() => say({ key: 'explain_failed', tone: 'warn' }));
  };

  const refreshSources = async (): Promise<void> => {
    say({ key: 'connection_running', tone: 'plain' });
    await sendToWorker('sources.refresh', { of: { is: 'asked' } });
    say(null);
    // Also where nothing is new: it is as fresh as now.
    viewer.again();
  };

  const report = async (): Promise<string | null> => {
    const reports = (await sendToWorker('page.report', {}))?.reports;
    return reports ? pageReportText(reports, { version: ownVersion(), browser: navigator.userAgent }) : null;
  };

  const openFile = (debtor: DebtorKey, part: FilePart | null): void => {
    const hash = part ? `debtor/${debtor}/${part}` : `debtor/${debtor}`;
    void sendToWorker('page.open', { page: 'desk', hash });
  };

  return {
    report,
    origin: () => viewer.origin(),
    viewAt: (term) => viewer.viewAt(term),
    openFile,
    seeFlags: parts.seeFlags,
    whenSeen: async (write) => {
      if (!(await guard?.isSeen())) return false;
      await write();
      return true;
    },
    search: (query) => findDebtors(query, MOST_FOUND, state().companies?.current.id),
    chooseDebtor: (debtor) => whenSeen(() => choose(debtor)),
    switchCompany: (company) => whenSeen(() => switchCompany(company)),
    forgetLink: () => whenSeen(forget),
    addProspect: () => whenSeen(addProspect),
    applyTerm: (term) => whenSeen(() => fill(term)),
    // Pressed as a key of the browser itself: no page can cover or press that.
    applyAdvisedTerm() {
      const term = advisedFill(state().view);
      if (term) fill(term);
    },
    answerBuyerSize: (size) => (size === null ? parts.putOffQuestion() : whenSeen(() => answer(size))),
    explain,
    refreshSources,
    teachAgain: () => sendToWorker('teach.start', { tabId: null, pattern: null }),
    openBook,
    openSettings: () => sendToWorker('page.open', { page: 'options' }),
    retry: parts.retry,
    collapse: () => layout.collapse(),
    expand: () => layout.expand(),
    resize: (width, isDone) => layout.resize(width, isDone),
    switchMode: () => layout.switchMode(),
    watchSentinel(sentinel) {
      guard = createVisibilityGuard(sentinel, async () => (await page()?.isCovered()) ?? true);
    },
  };
}
