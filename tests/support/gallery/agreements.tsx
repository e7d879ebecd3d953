import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/debtor/debtor.css';
import '@/components/debtor/figures.css';
import '@/components/record/record.css';
import '@/components/record/flags.css';
import '@/components/record/arrangement.css';
import '@/components/record/visits.css';
import './gallery.css';
import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { ArrangementCard } from '@/components/record/arrangement-card';
import { type ArrangementDraft, EMPTY_ARRANGEMENT } from '@/components/record/arrangement-draft';
import { ArrangementForm } from '@/components/record/arrangement-form';
import { CloseVisitForm } from '@/components/record/close-visit-form';
import { EMPTY_CLOSING } from '@/components/record/closing-draft';
import { LastSpoken } from '@/components/record/last-spoken';
import { EMPTY_TICK, type TickDraft } from '@/components/record/tick-draft';
import { TickForm } from '@/components/record/tick-form';
import { VisitCard } from '@/components/record/visit-card';
import { EMPTY_VISIT } from '@/components/record/visit-draft';
import { VisitForm } from '@/components/record/visit-form';
import { VisitItem } from '@/components/record/visit-item';
import { canBeArranged } from '@/components/record/work-arrangement';
import { WordsContext } from '@/components/ui/words-context';
import { untickedItems } from '@/lib/domain/record/visit-record';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';
import { CASE, CONTACTS, DAY, PICKABLE, STANDINGS, VISIT } from './agreements';

/** Arrangements and visits in every state: `?lang=nl&width=340`. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const words = await loadWords(pickLanguage(query.get('lang'), []));
const width = Number(query.get('width') ?? 340);
const nothing = () => undefined;
document.documentElement.lang = words.tag;

function Form({ draft: first, hasTried = false }: { draft: Partial<ArrangementDraft>; hasTried?: boolean }) {
  const [draft, setDraft] = useState({ ...EMPTY_ARRANGEMENT, ...first });
  const about = { ...CASE, locale: words.tag, items: PICKABLE.filter(canBeArranged) };
  return <ArrangementForm draft={draft} about={about} hasTried={hasTried} onDraft={setDraft} onSave={nothing} />;
}

function Tick({ draft: first }: { draft: Partial<TickDraft> }) {
  const [draft, setDraft] = useState({ ...EMPTY_TICK, ...first });
  const [item] = VISIT.items;
  return item ? (
    <TickForm item={item} draft={draft} today={DAY} hasTried onDraft={setDraft} onTick={nothing} onBack={nothing} />
  ) : null;
}

const frames: Readonly<Record<string, ComponentChildren>> = {
  ...Object.fromEntries(
    Object.entries(STANDINGS).map(([name, standing]) => [
      name,
      <ArrangementCard
        standing={standing}
        today={DAY}
        onConfirm={name === 'proposed' ? nothing : null}
        onCancel={name === 'cancelled' ? null : nothing}
      />,
    ]),
  ),
  empty: <Form draft={{}} hasTried />,
  k1: <Form draft={{ cashFlow: '3000' }} />,
  over: <Form draft={{ cashFlow: '3000', each: 150_000 }} hasTried />,
  refer: <Form draft={{ cashFlow: '500' }} />,
  parts: (
    <Form
      draft={{
        cashFlow: '3000',
        parts: [
          { dueOn: '2026-10-05', amount: '1850', expected: '2500' },
          { dueOn: '2026-11-05', amount: '2000', expected: '' },
          { dueOn: '2026-12-05', amount: '3000', expected: '' },
        ],
      }}
    />
  ),
  plan: (
    <VisitForm
      draft={EMPTY_VISIT}
      pickable={PICKABLE.filter(({ item }) => item.open.minor > 0)}
      today={DAY}
      hasTried
      onDraft={nothing}
      onPlan={nothing}
      onBack={nothing}
    />
  ),
  visit: (
    <>
      <LastSpoken contacts={CONTACTS} />
      <VisitCard visit={VISIT} customer="Bouwbedrijf De Linden B.V." today={DAY}>
        <ul class="visit-list">
          {VISIT.items.map((item) => (
            <VisitItem
              key={item.item}
              item={item}
              tick={VISIT.ticks.find((tick) => tick.item === item.item) ?? null}
              isOpen={false}
              onOpen={nothing}
            />
          ))}
        </ul>
        <CloseVisitForm
          draft={EMPTY_CLOSING}
          total={VISIT.items.length}
          unticked={untickedItems(VISIT)}
          hasTried
          onDraft={nothing}
          onClose={nothing}
        />
      </VisitCard>
    </>
  ),
  pays: <Tick draft={{ outcome: 'pays_on', amount: '2150' }} />,
  disputed: <Tick draft={{ outcome: 'disputed', amount: '2150' }} />,
};

const only = query.get('only')?.split(',');
render(
  <WordsContext.Provider value={words}>
    {Object.entries(frames)
      .filter(([name]) => !only || only.includes(name))
      .map(([name, frame]) => (
        <div key={name} class="frame" style={{ width: `${width}px`, padding: '12px' }} data-name={name}>
          {frame}
        </div>
      ))}
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
if (query.has('open')) for (const details of document.querySelectorAll('details')) details.open = true;
if (query.has('print')) {
  const paper = document.querySelector('.visit-paper')?.cloneNode(true);
  if (paper) document.body.append(paper);
  document.body.classList.add('prints-visit');
}
document.documentElement.dataset.ready = 'yes';
