import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Assessment } from '@/lib/domain/assessment';
import type { ChecklistView } from '@/lib/domain/checklist/checklist-view';
import type { Assignee } from '@/lib/domain/checklist/item-answer';
import type { Money } from '@/lib/domain/money';
import type { Role } from '@/lib/domain/role';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import type { CheckDraft } from './check-draft';
import { CheckList } from './check-list';
import type { ChecklistActions } from './checklist-actions';
import { type CreditWay, DecisionBar } from './decision-bar';

/** Whose list it is. */
export interface ChecklistDeal {
  readonly customer: string;
  /** Number of the quote or order; null: it has none yet. */
  readonly document: string | null;
  readonly total: Money | null;
}

interface ChecklistScreenProps {
  readonly view: ChecklistView;
  /** Made with the list (`assessWithChecklist`). */
  readonly assessment: Assessment;
  readonly deal: ChecklistDeal;
  /** Who looks at it. */
  readonly role: Role;
  /** To whom an item can be given. */
  readonly people: readonly Assignee[];
  readonly actions: ChecklistActions;
  /** How credit may be accepted by whoever looks; absent: as the policy says. */
  readonly credit?: CreditWay;
  /** What was being typed when the page was closed. */
  readonly draft?: CheckDraft | null;
  readonly onDraft?: (draft: CheckDraft | null) => void;
  /** What was decided so far, or why something was not: right above the buttons that decide. */
  readonly children?: ComponentChildren;
}

const forget = () => undefined;

/** The eleven checks of a deal before credit is granted: all to be seen at once, what needs a person first (domain.md 1.6). */
export function ChecklistScreen(props: ChecklistScreenProps) {
  const { view, assessment, deal, role, people, actions, credit: way = 'policy', draft = null, onDraft = forget } = props;
  const words = useWords();
  const credit = useRef<HTMLButtonElement>(null);
  const { open, automatic, toConfirm } = view;
  const amount = deal.total ? words.format.money(deal.total) : words.t('unknown');
  const isDeal = deal.document !== null || deal.total !== null;
  const about = [deal.document, isDeal && amount, words.term({ days: view.termDays })].filter(Boolean).join(' · ');
  const confirmed = { done: toConfirm.length };
  return (
    <div class="checklist" data-testid="checklist" data-open={open}>
      <header class="checklist-deal">
        <h1 class="checklist-customer">{deal.customer}</h1>
        <span class="checklist-about num">{about}</span>
      </header>
      <div class="checklist-progress">
        <p role="status" data-testid="checklist-progress">
          <strong>{open > 0 ? words.t('checklist_open', { open }) : words.t('checklist_complete')}</strong>
          <span class="dim"> · {words.t('checklist_automatic', { done: automatic })}</span>
        </p>
        {toConfirm.length > 0 && (
          <Button
            onClick={() => actions.confirm(toConfirm)}
            label={words.t('checklist_confirm_label', confirmed)}
            testId="checklist-confirm"
          >
            {words.t('checklist_confirm', confirmed)}
          </Button>
        )}
      </div>
      <CheckList
        view={view}
        role={role}
        people={people}
        today={assessment.at.today}
        actions={actions}
        draft={draft}
        onDraft={onDraft}
        onLast={() => credit.current?.focus()}
      />
      {props.children}
      <DecisionBar view={view} assessment={assessment} credit={way} onDecide={actions.decide} creditRef={credit} />
    </div>
  );
}
