import { useState } from 'preact/hooks';
import type { DealOutcome } from '@/components/checklist/checklist-actions';
import type { DecisionFault } from '@/lib/domain/decision-fault';
import { CASH, PREPAYMENT } from '@/lib/domain/payment-term';
import { dealKey } from '@/lib/domain/record/deal-ref';
import { fail, ok } from '@/lib/domain/result';
import type { PartProps } from './part-props';
import { useDraft } from './use-draft';
import { useSaving } from './use-saving';

interface Asked {
  /** Null: nobody is asked why. */
  readonly outcome: DealOutcome | null;
  readonly reason: string;
}

const NOTHING: Asked = { outcome: null, reason: '' };
const OUTCOMES: readonly unknown[] = ['credit', 'cash', 'prepaid', 'refer', 'reject'] satisfies readonly DealOutcome[];
const isAsked = (value: unknown): value is Asked => {
  const asked = value as Partial<Asked> | null;
  return typeof asked?.reason === 'string' && OUTCOMES.includes(asked.outcome);
};

export type DecidingProps = Pick<PartProps, 'view' | 'deal' | 'whenSeen' | 'viewAt'>;

/** One push decides (R3-09); a reason is asked where the policy is set aside, and what is typed of it is kept. */
export function useDeciding({ view, deal, whenSeen, viewAt }: DecidingProps) {
  const id = `decide ${view.debtor} ${deal ? dealKey(deal) : ''}`;
  const { draft, change, clear } = useDraft<Asked>(id, NOTHING, isAsked);
  const { saving, save, giveName } = useSaving(whenSeen);
  const [fault, setFault] = useState<DecisionFault | null>(null);

  const decide = async (outcome: DealOutcome, reason = ''): Promise<void> => {
    setFault(null);
    const isOther = outcome === 'cash' || outcome === 'prepaid';
    const judged = isOther ? await viewAt(outcome === 'cash' ? CASH : PREPAYMENT) : view;
    if (!judged) return;
    let refused: DecisionFault | null = null;
    await save(
      async () => {
        // What writes to the ledger comes in when somebody decides: who only looks does not wait for it.
        if (outcome === 'refer') return (await import('@/lib/app/refer-deal')).referDeal({ view, deal, question: reason });
        const { decideDeal } = await import('@/lib/app/decide-deal');
        const made = await decideDeal({ view: judged, deal, outcome: outcome === 'reject' ? 'reject' : 'accept', reason });
        if (made.ok) return made;
        if ('because' in made.error) return fail(made.error);
        refused = made.error;
        return ok(null);
      },
      () => {
        if (!refused) return clear();
        if (refused.fault === 'reason') change({ outcome, reason });
        else setFault(refused);
      },
    );
  };
  return { decide, fault, asked: draft, change, cancel: clear, saving, giveName };
}
