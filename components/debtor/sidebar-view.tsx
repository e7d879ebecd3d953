import type { ComponentChildren } from 'preact';
import type { SidebarView as View } from '@/lib/domain/view';
import { AssessedView } from './assessed-view';
import { ChooseState } from './choose-state';
import { NoBookState } from './no-book-state';
import { NotInBookState } from './not-in-book-state';
import { PanelHead } from './panel-head';
import type { SidebarActions } from './sidebar-actions';
import { StartingState } from './starting-state';
import { UnreadableState } from './unreadable-state';

interface SidebarViewProps {
  readonly view: View;
  readonly isAlone: boolean;
  readonly isQuestionPutOff: boolean;
  readonly actions: SidebarActions;
  /** Of the debtor on screen: what people recorded, and the forms to record more. */
  readonly recorded?: (view: Extract<View, { state: 'assessed' }>) => ComponentChildren;
  /** What was decided or answered about its deal: above the verdict. */
  readonly decided?: (view: Extract<View, { state: 'assessed' }>) => ComponentChildren;
  /** The way to ask whoever decides: below it. */
  readonly asking?: (view: Extract<View, { state: 'assessed' }>) => ComponentChildren;
  /** Where its book comes from, where that is to be told: at the end. */
  readonly sourced?: (view: Extract<View, { state: 'assessed' }>) => ComponentChildren;
  /** How fresh its score is and what moved it: on the card of the score. */
  readonly scored?: (view: Extract<View, { state: 'assessed' }>) => ComponentChildren;
}

/** Every state has a face; the compiler fails when a new one has none. */
export function SidebarView({ view, isAlone, isQuestionPutOff, actions, ...slots }: SidebarViewProps) {
  switch (view.state) {
    case 'starting':
      return (
        <>
          <PanelHead actions={actions} />
          <StartingState link={isAlone ? 'alone' : view.link} onRetry={actions.retry} onSettings={actions.openSettings} />
        </>
      );
    case 'no-book':
      return (
        <>
          <PanelHead actions={actions} />
          <NoBookState isAwaited={view.isAwaited ?? false} onOpenBook={actions.openBook} />
        </>
      );
    case 'page-unreadable':
      return <UnreadableState because={view.because ?? null} actions={actions} />;
    case 'not-in-book':
      return <NotInBookState view={view} actions={actions} />;
    case 'choose':
      return <ChooseState view={view} actions={actions} />;
    case 'assessed':
      // A new debtor starts afresh: no opened drawer or list of the one before.
      return (
        <AssessedView
          key={view.debtor}
          view={view}
          actions={actions}
          isQuestionPutOff={isQuestionPutOff}
          recorded={slots.recorded?.(view)}
          decided={slots.decided?.(view)}
          asking={slots.asking?.(view)}
          sourced={slots.sourced?.(view)}
          scored={slots.scored?.(view)}
        />
      );
  }
}
