import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { forgetDraft, keepDraft, restoreDraftOf } from '@/lib/app/form-drafts';

/** Keystrokes that a crash may take. */
const KEPT_AFTER_MS = 250;

/**
 * What is being typed in a form, kept as it is typed, so that closing the page loses at most the last keystrokes. `id`: the form and whom
 * it is about. `isReady`: what was kept has been looked up. A draft that does not fit `isDraft` (an older version made it) is left alone.
 */
export function useDraft<T>(id: string, empty: T, isDraft: (value: unknown) => value is T) {
  const [draft, setDraft] = useState(empty);
  const [isReady, setReady] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isTyped = useRef(false);
  // Before anybody sees the form: what is typed into it at once is not to be swept away.
  useLayoutEffect(() => {
    let isShown = true;
    isTyped.current = false;
    setDraft(empty);
    setReady(false);
    restoreDraftOf(id).then((kept) => {
      if (!isShown) return;
      if (isDraft(kept) && !isTyped.current) setDraft(kept);
      setReady(true);
    });
    return () => {
      isShown = false;
    };
  }, [id]);
  const change = (next: T): void => {
    isTyped.current = true;
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keepDraft(id, next), KEPT_AFTER_MS);
  };
  const clear = (): void => {
    clearTimeout(timer.current);
    setDraft(empty);
    void forgetDraft(id);
  };
  return { draft, change, clear, isReady };
}
