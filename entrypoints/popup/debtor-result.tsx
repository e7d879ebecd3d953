import { useEffect, useState } from 'preact/hooks';
import { DebtorHeader } from '@/components/debtor/debtor-header';
import type { SidebarActions } from '@/components/debtor/sidebar-actions';
import { SidebarView } from '@/components/debtor/sidebar-view';
import { DealStandingCard } from '@/components/decision/deal-standing-card';
import { answerBuyerSize } from '@/lib/app/answer-buyer-size';
import type { PageCompanies } from '@/lib/app/companies-for-page';
import { findDebtors } from '@/lib/app/find-debtors';
import { openExplanation } from '@/lib/app/open-explanation';
import { readAt } from '@/lib/app/read-at';
import { watchRecord } from '@/lib/app/watch-record';
import type { DebtorKey } from '@/lib/domain/ids';
import type { SidebarView as View } from '@/lib/domain/view';
import { LazyPart } from '../desk/lazy-part';
import type { PartProps } from '../desk/part-props';
import { customerView, dealOfClaims } from './customer-view';
import { LazyChecklist, loadChecklist } from './lazy-checklist';
import { openFlags } from './open-flags';
import { openOptions } from './open-options';
import { type ResultTab, ResultTabs } from './result-tabs';
import type { Claims } from './tab-deal';

const STARTING: View = { state: 'starting', link: 'connected' };

/** A page of our own cannot be covered by another. */
const whenSeen = async (write: () => Promise<void>): Promise<boolean> => {
  await write();
  return true;
};
const nothing = () => undefined;

interface DebtorResultProps {
  /** Whose debtor it is, and our others. */
  readonly companies: PageCompanies;
  /** A customer that was picked, or null for whom the claims of a page mean. */
  readonly debtor: DebtorKey | null;
  readonly claims: Claims;
  readonly onBack: () => void;
}

/** How one customer stands, picked by name or read from a page; on a quote or an order the list of checks comes first. */
export function DebtorResult({ companies, debtor, claims, onBack }: DebtorResultProps) {
  const deal = dealOfClaims(claims);
  const [shown, setShown] = useState(debtor);
  const [tab, setTab] = useState<ResultTab>(deal && claims.isAdapter ? 'list' : 'stand');
  const [view, setView] = useState<View>(STARTING);
  const [isPutOff, setPutOff] = useState(false);
  const { company } = companies;
  const now = () => readAt(company.timeZone);
  const looking = { companies, debtor: shown, claims, isListAsked: tab !== 'stand' };
  const look = () => customerView(looking).then(setView);
  const viewAt: PartProps['viewAt'] = async (term) => {
    const other = await customerView({ ...looking, isListAsked: true, term });
    return other.state === 'assessed' ? other : null;
  };
  const assessed = view.state === 'assessed' ? view : null;
  useEffect(() => {
    // At the same time as the customer is looked up.
    if (tab === 'list') loadChecklist();
    look();
  }, [shown, tab]);
  useEffect(() => (assessed ? watchRecord(assessed.debtor, assessed.record, look) : undefined), [assessed]);
  const actions: SidebarActions = {
    search: (query) => findDebtors(query, 6, company.id),
    chooseDebtor: setShown,
    // Without a panel beside the page there is no link to forget and no field to fill.
    forgetLink: nothing,
    applyTerm: nothing,
    answerBuyerSize: async (size) => {
      if (size === null) return setPutOff(true);
      if (assessed) await answerBuyerSize({ debtor: assessed.debtor, company: company.id, size, at: now() });
      await look();
    },
    explain: assessed ? () => openExplanation(assessed) : null,
    refreshSources: null,
    report: null,
    openBook: () => openOptions('#book', company.id),
    openSettings: () => openOptions(''),
    retry: look,
    collapse: null,
  };
  const part: PartProps | null = assessed && { view: assessed, company, deal, now, whenSeen, isOwnPage: true, viewAt };
  return (
    <main class="popup" data-state={view.state} data-tab={assessed && tab}>
      <ResultTabs shown={assessed && tab} onShow={setTab} onBack={onBack} onFlag={() => assessed && openFlags(assessed.debtor)} />
      {part?.view.checklist && tab === 'list' && <LazyChecklist {...part} checklist={part.view.checklist} />}
      {part && tab === 'decision' && (
        <>
          <header class="popup-who">
            <DebtorHeader identity={part.view.identity} evidence={part.view.evidence} />
          </header>
          <LazyPart part="decision" {...part} />
        </>
      )}
      {(!part || tab === 'stand') && (
        <SidebarView
          view={view}
          isAlone={false}
          isQuestionPutOff={isPutOff}
          actions={actions}
          decided={(of) => <DealStandingCard view={of} deal={deal} />}
        />
      )}
    </main>
  );
}
