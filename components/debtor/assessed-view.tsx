import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SidebarView } from '@/lib/domain/view';
import { ElsewhereLines } from '../company/elsewhere-lines';
import { ApartNote } from './apart-note';
import { BuyerSizeQuestion } from './buyer-size-question';
import { ChangeButton, ChangeDebtor } from './change-debtor';
import { DebtorHeader } from './debtor-header';
import { ExposureMeter } from './exposure-meter';
import { NextActionCard } from './next-action-card';
import { Offers } from './offers';
import { OpenItems } from './open-items';
import { PaidItems } from './paid-items';
import { PanelHead } from './panel-head';
import { QuoteLine } from './quote-line';
import { isRateMissing } from './reason-order';
import { Reasons } from './reasons';
import { RoomToSell } from './room-to-sell';
import { ScopeFooter } from './scope-footer';
import { ScoreCard } from './score-card';
import type { SidebarActions } from './sidebar-actions';
import { StaleBanner } from './stale-banner';
import { TermCard } from './term-card';
import { ValueCard } from './value-card';
import { VerdictCard } from './verdict-card';

interface AssessedViewProps {
  readonly view: Extract<SidebarView, { state: 'assessed' }>;
  readonly actions: SidebarActions;
  /** True after "not now" on the question about the buyer's size. */
  readonly isQuestionPutOff: boolean;
  /** What people recorded, and the forms to record more; absent where nobody can. */
  readonly recorded?: ComponentChildren;
  /** What was decided or answered about the deal on screen. */
  readonly decided?: ComponentChildren;
  /** The way to ask whoever decides. */
  readonly asking?: ComponentChildren;
  /** Where its book comes from. */
  readonly sourced?: ComponentChildren;
  /** How fresh its score is and what moved it. */
  readonly scored?: ComponentChildren;
}

/**
 * The answer, then why, then what it rests on: most urgent first, so that a rep may stop reading anywhere. Without a quote the
 * next action comes before all of it (domain.md R0-02).
 */
export function AssessedView(props: AssessedViewProps) {
  const { view, actions, isQuestionPutOff, recorded, decided, asking, scored, sourced } = props;
  const [isChanging, setChanging] = useState(false);
  const { assessment, quote, canFillTerm } = view;
  const sizeAsked = assessment.findings['LAW-06'];
  const isStaleSaid = assessment.lifts.some((lift) => lift.by === 'data') && !isRateMissing(assessment);
  const fill = { canFillTerm, onApplyTerm: actions.applyTerm };
  return (
    <>
      <PanelHead actions={actions} extra={<ChangeButton isChanging={isChanging} onChange={() => setChanging(!isChanging)} />}>
        <DebtorHeader identity={view.identity} evidence={view.evidence} />
      </PanelHead>
      {isChanging && <ChangeDebtor isLinked={view.isLinked} actions={actions} onDone={() => setChanging(false)} />}
      {!quote && <NextActionCard assessment={assessment} />}
      {quote && <QuoteLine kind={view.sighting.kind} quote={quote} today={assessment.at.today} />}
      {decided}
      <VerdictCard assessment={assessment} quote={quote} onOpenBook={actions.openBook} onSetUp={actions.openSettings} />
      {asking}
      {!isStaleSaid && <StaleBanner scope={assessment.scope} now={assessment.at.now} actions={actions} />}
      <Offers offers={assessment.counterOffers} {...fill} />
      <RoomToSell assessment={assessment} quote={quote} />
      <Reasons assessment={assessment} />
      {recorded}
      {sizeAsked?.outcome === 'hit' && !isQuestionPutOff && (
        <BuyerSizeQuestion fields={sizeAsked.fields} onAnswer={actions.answerBuyerSize} />
      )}
      <ApartNote conversion={assessment.scope.conversion} onSetUp={actions.openSettings} />
      <ExposureMeter assessment={assessment} hasQuote={quote !== null} />
      <ElsewhereLines elsewhere={view.elsewhere ?? []} />
      <TermCard assessment={assessment} {...fill} />
      <ScoreCard assessment={assessment} onExplain={actions.explain} history={scored} />
      <ValueCard view={view} onSetUp={actions.openSettings} />
      <OpenItems assessment={assessment} />
      <PaidItems paid={view.paid ?? []} assessment={assessment} />
      {quote && <NextActionCard assessment={assessment} />}
      {sourced}
      <ScopeFooter assessment={assessment} onRefresh={actions.refreshSources} />
    </>
  );
}
