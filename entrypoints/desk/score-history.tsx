import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ScoreHistoryProps } from './part-props';
import { loadKeptScore } from './parts';

/** How the score on screen went; comes in after the panel is painted. */
export function ScoreHistory(props: ScoreHistoryProps) {
  const [Kept, setKept] = useState<ComponentType<ScoreHistoryProps> | null>(null);
  useEffect(() => {
    let isShown = true;
    loadKeptScore().then((loaded) => isShown && setKept(() => loaded));
    return () => {
      isShown = false;
    };
  }, []);
  return Kept && <Kept {...props} />;
}
