import { useEffect, useState } from 'preact/hooks';
import { DebtorHeader } from '@/components/debtor/debtor-header';
import { ExposureMeter } from '@/components/debtor/exposure-meter';
import { Reasons } from '@/components/debtor/reasons';
import { VerdictCard } from '@/components/debtor/verdict-card';
import { ScoreLine } from '@/components/desk/score-line';
import { FileTabs } from '@/components/record/file-tabs';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words-context';
import type { PageCompanies } from '@/lib/app/companies-for-page';
import { readAt } from '@/lib/app/read-at';
import { viewSidebar } from '@/lib/app/view-sidebar';
import { watchRecord } from '@/lib/app/watch-record';
import type { DebtorKey } from '@/lib/domain/ids';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import { FILE_PARTS, type FilePart } from '@/lib/domain/record/file-part';
import type { SidebarView } from '@/lib/domain/view';
import { LazyPart } from './lazy-part';
import { PARTS } from './parts';
import { ScoreHistory } from './score-history';
import { whenSeen } from './when-seen';

type Assessed = Extract<SidebarView, { state: 'assessed' }>;

interface CustomerFileProps {
  readonly companies: PageCompanies;
  readonly debtor: DebtorKey;
  readonly part: FilePart | null;
  readonly onPart: (part: FilePart) => void;
  readonly onOpenBook: () => void;
  readonly onSetUp: () => void;
}

/** Everything about one customer: how it stands now, and what people recorded, with the forms to record more. */
export function CustomerFile({ companies, debtor, part, onPart, onOpenBook, onSetUp }: CustomerFileProps) {
  const words = useWords();
  const [view, setView] = useState<SidebarView | null>(null);
  const { company } = companies;
  const now = () => readAt(company.timeZone);
  const asked = { sightings: 'unreadable', origin: '', canFillTerm: false, companies, chosen: debtor } as const;
  // Credit in general waits for the list as well, where somebody decides.
  const look = () => viewSidebar({ ...asked, at: now(), isListAsked: part === 'decision' }).then(setView);
  const viewAt = async (term: PaymentTerm) => {
    const other = await viewSidebar({ ...asked, at: now(), isListAsked: true, term });
    return other.state === 'assessed' ? other : null;
  };
  const assessed: Assessed | null = view?.state === 'assessed' && view.debtor === debtor ? view : null;
  useEffect(() => {
    look();
  }, [debtor, company.id, part === 'decision']);
  useEffect(() => (assessed ? watchRecord(debtor, assessed.record, look) : undefined), [debtor, assessed]);
  if (!view) return null;
  if (!assessed) return <EmptyState icon="info" title={words.t('desk_gone_title')} text={words.t('desk_gone_text')} />;
  const parts = FILE_PARTS.filter((each) => PARTS[each]);
  const shown = part ?? parts[0];
  return (
    <article class="desk-file" data-state={view.state}>
      <header class="desk-head">
        <DebtorHeader identity={assessed.identity} evidence={assessed.evidence} />
      </header>
      <div class="desk-stand">
        <VerdictCard assessment={assessed.assessment} quote={assessed.quote} onOpenBook={onOpenBook} onSetUp={onSetUp} />
        <Reasons assessment={assessed.assessment} />
        <ExposureMeter assessment={assessed.assessment} hasQuote={assessed.quote !== null} />
        <ScoreLine score={assessed.assessment.score}>
          <ScoreHistory view={assessed} company={company} />
        </ScoreLine>
      </div>
      <FileTabs parts={parts} shown={shown ?? null} onShow={onPart} />
      {shown && (
        <LazyPart
          part={shown}
          view={assessed}
          company={company}
          deal={null}
          now={now}
          whenSeen={whenSeen}
          isOwnPage
          viewAt={viewAt}
        />
      )}
    </article>
  );
}
