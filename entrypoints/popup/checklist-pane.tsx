import { useEffect, useRef } from 'preact/hooks';
import type { CheckDraft } from '@/components/checklist/check-draft';
import type { ChecklistActions } from '@/components/checklist/checklist-actions';
import { ChecklistScreen } from '@/components/checklist/checklist-screen';
import { debtorName } from '@/components/debtor/debtor-name';
import { DealStandingCard } from '@/components/decision/deal-standing-card';
import { SavingNotice } from '@/components/record/saving-notice';
import { useWords } from '@/components/ui/words-context';
import { CHECKLIST_ITEMS } from '@/lib/domain/checklist/checklist-items';
import type { ChecklistView } from '@/lib/domain/checklist/checklist-view';
import { assignees } from '@/lib/domain/record/assignees';
import { dealKey } from '@/lib/domain/record/deal-ref';
import { DecisionAsks } from '../desk/decision-asks';
import type { PartProps } from '../desk/part-props';
import { useCreditWay } from '../desk/use-credit-way';
import { useDeciding } from '../desk/use-deciding';
import { useDraft } from '../desk/use-draft';
import { useOwnRole } from '../desk/use-own-role';
import { useSaving } from '../desk/use-saving';

const isDraft = (value: unknown): value is CheckDraft => {
  const draft = value as Partial<CheckDraft> | null;
  const isForm = draft?.form === 'done' || draft?.form === 'na';
  return typeof draft?.text === 'string' && isForm && CHECKLIST_ITEMS.some((item) => item === draft.item);
};

export interface ChecklistPaneProps extends PartProps {
  readonly checklist: ChecklistView;
}

const done = (): void => undefined;

/** The list of one deal: answered, given away and decided here. What is typed is kept when the popup closes. */
export function ChecklistPane(props: ChecklistPaneProps) {
  const { view, checklist, company, deal, now, whenSeen } = props;
  const { debtor, identity, record, sighting, quote, assessment } = view;
  const words = useWords();
  const role = useOwnRole();
  const { draft, change, clear, isReady } = useDraft<CheckDraft | null>(
    `check ${debtor} ${deal ? dealKey(deal) : ''}`,
    null,
    isDraft as (value: unknown) => value is CheckDraft | null,
  );
  const { saving, save, giveName } = useSaving(whenSeen);
  const deciding = useDeciding(props);
  const credit = useCreditWay(props);
  const pane = useRef<HTMLDivElement>(null);
  const isShown = role !== null && isReady;
  useEffect(() => {
    // What is open is where the keyboard is; a form that was being filled in has taken the focus itself.
    const start = pane.current?.querySelector<HTMLElement>('.check-head[tabindex="0"]');
    if (isShown && !pane.current?.contains(document.activeElement)) start?.focus();
  }, [isShown]);
  if (!role || !isReady) return null;
  const of = () => ({ company: company.id, debtor, deal, at: now() });
  const actions: ChecklistActions = {
    answer(told) {
      const row = checklist.rows.find(({ item }) => item === told.item);
      if (row) save(async () => (await import('@/lib/app/answer-check')).answerCheck({ ...of(), row, draft: told }), done);
    },
    confirm: (items) =>
      save(
        async () => (await import('@/lib/app/confirm-checks')).confirmChecks({ ...of(), items, termDays: checklist.termDays }),
        done,
      ),
    assign: (told) => save(async () => (await import('@/lib/app/assign-check')).assignCheck({ ...of(), draft: told }), done),
    decide: (outcome) => deciding.decide(outcome),
  };
  const about = {
    customer: debtorName(identity, words),
    document: sighting.document?.number ?? null,
    total: quote?.total ?? null,
  };
  return (
    <div ref={pane}>
      <ChecklistScreen
        view={checklist}
        assessment={assessment}
        deal={about}
        role={role}
        people={assignees(record)}
        actions={actions}
        credit={credit}
        draft={draft}
        onDraft={(next) => (next ? change(next) : clear())}
      >
        <SavingNotice saving={saving} onName={giveName} />
        <DealStandingCard view={view} deal={deal} />
        <DecisionAsks deciding={deciding} />
      </ChecklistScreen>
    </div>
  );
}
