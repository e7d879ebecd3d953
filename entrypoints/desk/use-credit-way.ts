import { useEffect, useState } from 'preact/hooks';
import type { CreditWay } from '@/components/checklist/decision-bar';
import { readActor } from '@/lib/app/read-actor';
import { weighDecision } from '@/lib/app/weigh-decision';
import type { PartProps } from './part-props';

/** How whoever uses this browser may accept the deal on credit: as the policy says, as others agreed, or by setting it aside. */
export function useCreditWay({ view, deal }: Pick<PartProps, 'view' | 'deal'>): CreditWay {
  const [way, setWay] = useState<CreditWay>('policy');
  useEffect(() => {
    let isShown = true;
    const weigh = async (): Promise<CreditWay> => {
      const actor = await readActor();
      const made = actor && (await weighDecision({ view, deal, outcome: 'accept', reason: '' }, actor));
      if (!made) return 'policy';
      if (made.ok) return made.value.setAside.length > 0 ? 'agreed' : 'policy';
      return made.error.fault === 'reason' ? 'override' : 'policy';
    };
    weigh().then((found) => isShown && setWay(found));
    return () => {
      isShown = false;
    };
  }, [view]);
  return way;
}
