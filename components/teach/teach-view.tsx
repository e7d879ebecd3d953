import { useEffect, useRef } from 'preact/hooks';
import type { Box } from '@/lib/domain/taught-pick';
import { useWords } from '../ui/words-context';
import { LearnedCard } from './learned-card';
import { PointCard } from './point-card';
import type { TeachActions, TeachScreen } from './teach-screen';

interface TeachViewProps {
  readonly screen: TeachScreen;
  readonly actions: TeachActions;
}

const STEP_BY: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Over the whole page: what is pointed at is framed, and a box says what to point at. */
export function TeachView({ screen, actions }: TeachViewProps) {
  if (screen.link === 'closed') return null;
  const isPointing = screen.step !== 'learned' && screen.link === 'connected';
  return (
    <main class="teach">
      {isPointing && <Stage actions={actions} />}
      {isPointing && screen.spot && <Frame box={screen.spot.box} />}
      <div class={screen.isOnTop ? 'teach-dock teach-dock-top' : 'teach-dock'}>
        {screen.step === 'learned' ? (
          <LearnedCard screen={screen} actions={actions} />
        ) : (
          <PointCard screen={screen} step={screen.step} actions={actions} />
        )}
      </div>
    </main>
  );
}

/** Takes every pointer and key that was meant for the page. */
function Stage({ actions }: { readonly actions: TeachActions }) {
  const words = useWords();
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = stage.current;
    element?.focus();
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      actions.scroll(event.clientX, event.clientY, event.deltaX, event.deltaY);
    };
    // Preact listens passively, and then the browser scrolls the page by itself.
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [actions]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEP_BY[event.key];
    if (by === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (by === undefined) actions.pick();
    else actions.step(by);
  };
  return (
    <div
      ref={stage}
      class="teach-stage"
      role="application"
      aria-label={words.t('teach_stage')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is the page, to be stepped through by keyboard
      tabIndex={0}
      data-testid="teach-stage"
      onPointerMove={(event) => actions.look(event.clientX, event.clientY)}
      onClick={(event) => actions.pickAt(event.clientX, event.clientY)}
      onKeyDown={onKeyDown}
    />
  );
}

const Frame = ({ box: { x, y, width, height } }: { readonly box: Box }) => (
  <i
    class="teach-frame"
    style={{ transform: `translate(${x}px, ${y}px)`, width: `${width}px`, height: `${height}px` }}
    aria-hidden="true"
  />
);
