import { useRef } from 'preact/hooks';
import { useWords } from '../ui/words-context';

const STEP = 16;

interface ResizeHandleProps {
  /** CSS pixels. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** `isDone` is false while the handle is being dragged. */
  readonly onResize: (width: number, isDone: boolean) => void;
}

/** The inner edge of the panel: dragged, or moved with the arrow keys. The panel stands at the right, so left is wider. */
export function ResizeHandle({ width, min, max, onResize }: ResizeHandleProps) {
  const words = useWords();
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);

  // The frame moves under the pointer while it is resized, so only its place on the screen can be trusted.
  const widthAt = (event: PointerEvent) => (start.current ? start.current.width + start.current.x - event.screenX : width);
  const begin = (event: PointerEvent) => {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    start.current = { x: event.screenX, width };
  };
  const end = (event: PointerEvent) => {
    if (!start.current) return;
    onResize(widthAt(event), true);
    start.current = null;
  };
  const byKey = (event: KeyboardEvent) => {
    const steps = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: min, End: max }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    onResize(steps, true);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is a control, which <hr> is not (WAI-ARIA window splitter)
    <div
      class="handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.t('resize')}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      data-testid="resize"
      onPointerDown={begin}
      onPointerMove={(event) => start.current && onResize(widthAt(event), false)}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={byKey}
    />
  );
}
