import { useEffect, useRef, useState } from 'preact/hooks';
import type { EffectState } from '@/components/policy/policy-screen';
import { type Comparing, type ComparisonJob, startComparisonJob } from '@/lib/platform/comparison-job';

export interface Comparison {
  readonly effect: EffectState;
  readonly start: (asked: Comparing) => void;
  readonly cancel: () => void;
  /** What was found is of a draft that reads otherwise now. */
  readonly forget: () => void;
}

/** Holds a draft against the whole book, one comparison at a time; the last one asked is the one that is shown. */
export function useComparison(): Comparison {
  const [effect, setEffect] = useState<EffectState>({ is: 'none' });
  const job = useRef<ComparisonJob | null>(null);
  const end = () => {
    job.current?.cancel();
    job.current = null;
  };
  useEffect(() => end, []);

  async function start(asked: Comparing): Promise<void> {
    end();
    setEffect({ is: 'running', progress: null });
    const mine = startComparisonJob(asked, (progress) => {
      if (job.current === mine) setEffect({ is: 'running', progress });
    });
    job.current = mine;
    const result = await mine.result;
    if (job.current !== mine) return;
    job.current = null;
    setEffect(result.ok ? { is: 'done', effect: result.value } : { is: 'failed', fault: result.error });
  }
  const forget = () => {
    end();
    setEffect({ is: 'none' });
  };
  return { effect, start, cancel: () => job.current?.cancel(), forget };
}
