import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ScoreHistoryProps } from './parts/kept-score';

/** How the score on screen went; comes in after the panel is painted. */
export function ScoreHistory(props: ScoreHistoryProps) {
  const [Kept, setKept] = useState<ComponentType<ScoreHistoryProps> | null>(null);
  useEffect(() => {
    let isShown = true;
    import('./parts/kept-score').then(({ KeptScore }) => isShown && setKept(() => KeptScore));
    return () => {
      isShown = false;
    };
  }, []);
  return Kept && <Kept {...props} />;
}
