import { useEffect, useState } from 'preact/hooks';
import type { SidebarActions } from '@/components/debtor/sidebar-actions';
import { SidebarView } from '@/components/debtor/sidebar-view';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words-context';
import { answerBuyerSize } from '@/lib/app/answer-buyer-size';
import type { PageCompanies } from '@/lib/app/companies-for-page';
import { findDebtors } from '@/lib/app/find-debtors';
import { openExplanation } from '@/lib/app/open-explanation';
import { readAt } from '@/lib/app/read-at';
import { viewReadPage } from '@/lib/app/view-read-page';
import { viewSidebar } from '@/lib/app/view-sidebar';
import type { DebtorKey } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView as View } from '@/lib/domain/view';
import { openFlags } from './open-flags';
import { openOptions } from './open-options';

const STARTING: View = { state: 'starting', link: 'connected' };

interface DebtorResultProps {
  /** Whose debtor it is, and our others. */
  readonly companies: PageCompanies;
  /** A customer that was picked, or null for whom the claims of a page mean. */
  readonly debtor: DebtorKey | null;
  readonly claims: readonly Sighting[];
  readonly onBack: () => void;
}

/** How one customer stands: picked by name, or read once from a page without an adapter. */
export function DebtorResult({ companies, debtor, claims, onBack }: DebtorResultProps) {
  const words = useWords();
  const [shown, setShown] = useState(debtor);
  const [view, setView] = useState<View>(STARTING);
  const [isPutOff, setPutOff] = useState(false);
  const { company } = companies;
  const now = () => readAt(company.timeZone);
  const look = async (chosen: DebtorKey | null) => {
    const at = now();
    const sheet = claims.find(({ document }) => document !== undefined);
    const seen = { sightings: sheet ? [sheet] : ('unreadable' as const), origin: '', canFillTerm: false };
    setView(chosen ? await viewSidebar({ ...seen, at, companies, chosen }) : await viewReadPage({ claims, companies, at }));
  };
  useEffect(() => {
    look(shown);
  }, [shown]);
  const nothing = () => undefined;
  const actions: SidebarActions = {
    search: (query) => findDebtors(query, 6, company.id),
    chooseDebtor: setShown,
    // Without a page there is no link to forget and no field to fill.
    forgetLink: nothing,
    applyTerm: nothing,
    answerBuyerSize: async (size) => {
      if (size === null) return setPutOff(true);
      if (view.state === 'assessed') await answerBuyerSize({ debtor: view.debtor, company: company.id, size, at: now() });
      await look(shown);
    },
    explain: view.state === 'assessed' ? () => openExplanation(view) : null,
    refreshSources: null,
    report: null,
    openBook: () => openOptions('#book', company.id),
    openSettings: () => openOptions(''),
    retry: () => look(shown),
    collapse: null,
  };
  return (
    <main class="popup" data-state={view.state}>
      <div class="popup-back">
        <Button kind="plain" onClick={onBack} testId="popup-back">
          {words.t('popup_back')}
        </Button>
        {view.state === 'assessed' && (
          <Button kind="plain" onClick={() => openFlags(view.debtor)} testId="popup-flag">
            {words.t('flag_this')}
          </Button>
        )}
      </div>
      <SidebarView view={view} isAlone={false} isQuestionPutOff={isPutOff} actions={actions} />
    </main>
  );
}
