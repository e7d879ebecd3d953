import { useEffect, useRef } from 'preact/hooks';
import { CompanyBar } from '@/components/company/company-bar';
import { CollapsedTab } from '@/components/debtor/collapsed-tab';
import { ResizeHandle } from '@/components/debtor/resize-handle';
import type { SidebarActions } from '@/components/debtor/sidebar-actions';
import { SidebarView } from '@/components/debtor/sidebar-view';
import { DealStandingCard } from '@/components/decision/deal-standing-card';
import { FlagNews } from '@/components/record/flag-news';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words-context';
import type { PartProps } from '@/entrypoints/desk/part-props';
import { ScoreHistory } from '@/entrypoints/desk/score-history';
import { readAt } from '@/lib/app/read-at';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { dealOf } from '@/lib/domain/record/deal-of';
import type { FilePart } from '@/lib/domain/record/file-part';
import { AskDecider } from './ask-decider';
import { BookOrigin } from './book-origin';
import { WIDTH } from './panel-layout';
import { PolicyReading } from './policy-reading';
import { RecordDrawer } from './record-drawer';
import type { SidebarState } from './sidebar-state';

export interface PanelActions extends SidebarActions {
  readonly expand: () => void;
  readonly resize: (width: number, isDone: boolean) => void;
  readonly switchMode: () => void;
  /** Looks into the book of another of our companies, from now on for all pages of this origin. */
  readonly switchCompany: (company: CompanyId) => void;
  /** Where the page is. */
  readonly origin: () => string;
  /** The deal on screen on another term. */
  readonly viewAt: PartProps['viewAt'];
  /** Runs a write only when the person could see what they clicked; false: it did not run. */
  readonly whenSeen: (write: () => Promise<void>) => Promise<boolean>;
  /** The customer's file on the desk, in a tab of its own. */
  readonly openFile: (debtor: DebtorKey, part: FilePart | null) => void;
  /** Takes away what was told of new flags. */
  readonly seeFlags: () => void;
  /** By a keyboard command of the browser. */
  readonly applyAdvisedTerm: () => void;
  /** Called once with the element that lies over the whole panel. */
  readonly watchSentinel: (sentinel: Element) => void;
}

interface PanelProps {
  readonly state: SidebarState;
  readonly actions: PanelActions;
}

function Body({ state, actions }: PanelProps) {
  const words = useWords();
  const { layout, said, companies } = state;
  return (
    <>
      {said && (
        <Notice tone={said.tone} icon={said.tone === 'warn' ? 'warn' : 'check'} testId="said">
          {words.t(said.key, said.fields)}
        </Notice>
      )}
      <FlagNews flags={state.flagsRaised} onSeen={actions.seeFlags} />
      {companies && <PolicyReading company={companies.current} whenSeen={actions.whenSeen} />}
      {companies && <CompanyBar {...companies} onSwitch={actions.switchCompany} />}
      <SidebarView
        view={state.view}
        isAlone={state.isAlone}
        isQuestionPutOff={state.isQuestionPutOff}
        actions={actions}
        decided={(view) => <DealStandingCard view={view} deal={dealOf(view.sighting, actions.origin())} />}
        sourced={(view) => <BookOrigin book={view.book} />}
        asking={(view) => <AskDecider view={view} deal={dealOf(view.sighting, actions.origin())} whenSeen={actions.whenSeen} />}
        scored={(view) => companies && <ScoreHistory view={view} company={companies.current} />}
        recorded={(view) =>
          companies && (
            <RecordDrawer
              view={view}
              company={companies.current}
              deal={dealOf(view.sighting, actions.origin())}
              now={() => readAt(companies.current.timeZone)}
              whenSeen={actions.whenSeen}
              isOwnPage={false}
              viewAt={actions.viewAt}
              onOpenFile={(part) => actions.openFile(view.debtor, part)}
            />
          )
        }
      />
      {layout && (
        <div class="foot">
          <Button kind="plain" onClick={actions.switchMode} testId="switch-mode">
            {words.t(layout.mode === 'push' ? 'layout_overlay' : 'layout_push')}
          </Button>
        </div>
      )}
    </>
  );
}

/** The whole frame: the folded tab, or the panel with the handle at its edge. */
export function Panel({ state, actions }: PanelProps) {
  const words = useWords();
  const sentinel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (sentinel.current) actions.watchSentinel(sentinel.current);
  }, [actions]);
  const { layout, view } = state;
  return (
    <>
      <main
        class="panel"
        data-state={view.state}
        data-collapsed={layout?.isCollapsed ?? false}
        aria-label={words.t('extension_name')}
      >
        {layout?.isCollapsed ? <CollapsedTab view={view} onExpand={actions.expand} /> : <Body state={state} actions={actions} />}
        {layout && !layout.isCollapsed && (
          <ResizeHandle width={layout.width} min={WIDTH.min} max={WIDTH.max} onResize={actions.resize} />
        )}
      </main>
      <i class="sentinel" ref={sentinel} aria-hidden="true" />
    </>
  );
}
