import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/debtor/debtor.css';
import '@/components/debtor/figures.css';
import '@/components/record/flags.css';
import '@/components/record/record.css';
import '@/components/record/disputes.css';
import '@/entrypoints/desk/desk.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import '@/components/dunning/dunning.css';
import '@/components/record/arrangement.css';
import { CloseImprovementForm } from '@/components/desk/close-improvement-form';
import { DecisionOutcomes } from '@/components/desk/decision-outcomes';
import { DisputeBoard } from '@/components/desk/dispute-board';
import { emptyImprovement } from '@/components/desk/improvement-draft';
import { ImprovementForm } from '@/components/desk/improvement-form';
import { ImprovementList } from '@/components/desk/improvement-list';
import { type DisputeDraft, emptyDispute } from '@/components/record/dispute-draft';
import { DisputeEntry } from '@/components/record/dispute-entry';
import { DisputeForm } from '@/components/record/dispute-form';
import { EMPTY_PROMISE } from '@/components/record/promise-draft';
import { PromiseEntry } from '@/components/record/promise-entry';
import { PromiseForm } from '@/components/record/promise-form';
import { ResolveForm } from '@/components/record/resolve-form';
import { Button } from '@/components/ui/button';
import { WordsContext } from '@/components/ui/words-context';
import { DISPUTE_REASONS } from '@/lib/domain/dispute-reason';
import { addDays } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';
import { eur, TODAY } from './assessments';
import { DISPUTE_ROWS, DISPUTES, PICKABLE, PROMISES, REASONS } from './dispute-views';
import { IMPROVEMENTS } from './improvement-views';
import { OUTCOMES } from './outcome-views';

/** What customers contest and promise: `?lang=nl&show=form|entries|promises|board|outcomes`, `&tried` for a form that was refused. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const words = await loadWords(pickLanguage(query.get('lang'), []));
const hasTried = query.has('tried');
document.documentElement.lang = words.tag;

function Form() {
  const [draft, onDraft] = useState<DisputeDraft>({
    ...emptyDispute({ dueOn: addDays(TODAY, 14), language: 'nl' }),
    items: [{ item: '2026-0917', amount: hasTried ? '9.999' : words.format.amount(eur(3480.5)) }],
    customerView: 'De prijs was 3.200 afgesproken.',
  });
  const props = { pickable: PICKABLE, reasons: DISPUTE_REASONS, today: TODAY, hasTried, onSave: () => undefined };
  return <DisputeForm draft={draft} onDraft={onDraft} {...props} />;
}

const STANDINGS = { unsent: 'unsent', late: 'too-late', counts: 'counts', resolved: 'counts' } as const;

function Entries() {
  return (
    <ul class="record-list">
      {(Object.keys(DISPUTES) as (keyof typeof DISPUTES)[]).map((name) => (
        <DisputeEntry key={name} dispute={DISPUTES[name]} standing={STANDINGS[name]} today={TODAY} inTimeDays={30}>
          <span class="record-row">
            <Button onClick={() => undefined}>{words.t('dispute_confirmation')}</Button>
            <Button onClick={() => undefined}>{words.t('dispute_resolve')}</Button>
          </span>
          {name === 'late' && <ResolveForm currency={EUR} onResolve={() => undefined} />}
        </DisputeEntry>
      ))}
    </ul>
  );
}

function Promises() {
  const [draft, onDraft] = useState(EMPTY_PROMISE);
  return (
    <div class="record-form">
      <ul class="record-list">
        {PROMISES.map(({ promise, state, unpaid }) => (
          <PromiseEntry
            key={promise.id}
            promise={promise}
            standing={{ amount: promise.amount, on: promise.promisedOn, state, unpaid: eur(unpaid) }}
          />
        ))}
      </ul>
      <PromiseForm
        draft={draft}
        pickable={PICKABLE}
        currency={EUR}
        today={TODAY}
        faults={hasTried ? ['amount', 'promisedOn'] : []}
        onDraft={onDraft}
        onSave={() => undefined}
      />
    </div>
  );
}

const nothing = () => undefined;
const draft = emptyImprovement(addDays(TODAY, 90));
const Board = () => (
  <DisputeBoard
    open={DISPUTE_ROWS}
    reasons={REASONS}
    today={TODAY}
    hrefOf={() => '#debtor'}
    improve={(reason) =>
      reason === 'po_missing' ? (
        <span class="record-by">{words.t('improvement_at_work', { owner: 'Sem de Wit' })}</span>
      ) : hasTried && reason === 'quality' ? (
        <ImprovementForm draft={draft} today={TODAY} hasTried onDraft={nothing} onSave={nothing} onCancel={nothing} />
      ) : (
        <span>
          <Button onClick={nothing}>{words.t('improvement_propose')}</Button>
        </span>
      )
    }
    improvements={
      <ImprovementList improvements={IMPROVEMENTS} today={TODAY} actions={() => <CloseImprovementForm onClose={nothing} />} />
    }
  />
);

const Outcomes = () => <DecisionOutcomes report={OUTCOMES} isByPerson hrefOf={() => '#debtor'} />;

const SHOWN = { form: Form, entries: Entries, promises: Promises, board: Board, outcomes: Outcomes } as const;
const Shown = SHOWN[(query.get('show') ?? 'form') as keyof typeof SHOWN];

render(
  <WordsContext.Provider value={words}>
    <main style={{ padding: '12px 14px' }}>
      <h1 class="hidden-text">{words.t('part_disputes')}</h1>
      <Shown />
    </main>
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
document.documentElement.dataset.ready = 'yes';
