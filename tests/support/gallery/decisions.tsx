import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/debtor/debtor.css';
import '@/components/debtor/figures.css';
import '@/components/checklist/checklist.css';
import '@/components/decision/decision.css';
import '@/components/record/flags.css';
import '@/components/record/record.css';
import './gallery.css';
import { type ComponentChild, render } from 'preact';
import { emptyAnswer } from '@/components/decision/answer-draft';
import { AnswerForm } from '@/components/decision/answer-form';
import { ClosingForm } from '@/components/decision/closing-form';
import { DecisionCard } from '@/components/decision/decision-card';
import { DecisionFaultNotice } from '@/components/decision/decision-fault-notice';
import { DecisionList } from '@/components/decision/decision-list';
import { LimitForm } from '@/components/decision/limit-form';
import { ReasonForm } from '@/components/decision/reason-form';
import { ReferBox } from '@/components/decision/refer-box';
import { ReferralCard } from '@/components/decision/referral-card';
import { ReferralQueue } from '@/components/decision/referral-queue';
import { WordsContext } from '@/components/ui/words-context';
import { ruleId } from '@/lib/domain/ids';
import { TODAY } from '@/lib/domain/k1.examples';
import { EUR } from '@/lib/domain/money';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';
import { ANSWERED, DECISIONS_SHOWN, QUEUE, REFERRAL } from './decision-views';

/** Everything about decisions with fixed data: `?lang=nl&width=360`. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const width = Number(query.get('width') ?? 360);
const words = await loadWords(pickLanguage(query.get('lang'), []));
document.documentElement.lang = words.tag;
const nothing = () => undefined;
const copy = () => Promise.resolve();

const inDrawer = (node: ComponentChild) => <div class="drawer">{node}</div>;
const answer = { ...emptyAnswer(REFERRAL, TODAY), outcome: 'offer' as const };
const form = <AnswerForm draft={{ ...answer, term: 'x' }} currency={EUR} hasTried onDraft={nothing} onSave={nothing} />;
const closing = { term: '30', agreedWith: 'Ans Bakker', explained: ['interest', 'costs'] as const };
const TEXTS = [
  { title: 'closing_text_quote' as const, text: 'Betaling: 30 dagen.\nBij te late betaling is rente verschuldigd.' },
];

const FACES: Readonly<Record<string, ComponentChild>> = {
  accepted: <DecisionCard decision={DECISIONS_SHOWN.accepted} drift={[]} />,
  drifted: <DecisionCard decision={DECISIONS_SHOWN.accepted} drift={['amount', 'limit']} />,
  override: <DecisionCard decision={DECISIONS_SHOWN.override} drift={[]} />,
  refused: <DecisionCard decision={DECISIONS_SHOWN.refused} drift={[]} />,
  waiting: <ReferralCard referral={REFERRAL} />,
  offer: <ReferralCard referral={ANSWERED.offer} />,
  half: <ReferralCard referral={ANSWERED.half} />,
  no: <ReferralCard referral={ANSWERED.refused} />,
  refer: <ReferBox question="" onQuestion={nothing} onRefer={nothing} />,
  asking: <ReferBox question="Kan dit met een aanbetaling?" onQuestion={nothing} onRefer={nothing} />,
  faults: (
    <>
      <DecisionFaultNotice fault={{ fault: 'checklist' }} />
      <DecisionFaultNotice fault={{ fault: 'never', rules: [ruleId('LAW-01')] }} />
      <DecisionFaultNotice fault={{ fault: 'not-yours', rule: ruleId('DR-11'), roles: ['credit_manager', 'cfo'] }} />
    </>
  ),
  reason: <ReasonForm value="" onText={nothing} onSave={nothing} onCancel={nothing} />,
  list: inDrawer(<DecisionList decisions={Object.values(DECISIONS_SHOWN)} />),
  none: inDrawer(<DecisionList decisions={[]} />),
  closing: inDrawer(<ClosingForm draft={closing} texts={TEXTS} hasTried onDraft={nothing} onCopy={copy} onSave={nothing} />),
  limit: inDrawer(<LimitForm draft={{ amount: '', reason: '' }} currency={EUR} hasTried onDraft={nothing} onSave={nothing} />),
  queue: <ReferralQueue waiting={QUEUE} open={REFERRAL.id} onOpen={nothing} form={() => form} />,
};

render(
  <WordsContext.Provider value={words}>
    {Object.entries(FACES).map(([name, face]) => (
      <div key={name} class="frame" style={{ width: `${width}px` }} data-name={name}>
        {face}
      </div>
    ))}
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
document.documentElement.dataset.ready = 'yes';
