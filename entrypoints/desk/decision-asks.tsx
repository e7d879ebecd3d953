import { DecisionFaultNotice } from '@/components/decision/decision-fault-notice';
import { ReasonForm } from '@/components/decision/reason-form';
import { SavingNotice } from '@/components/record/saving-notice';
import type { useDeciding } from './use-deciding';

/** What stands between a push and a decision: a name, a reason, or somebody else who has to push. */
export function DecisionAsks({ deciding }: { readonly deciding: ReturnType<typeof useDeciding> }) {
  const { decide, fault, asked, change, cancel, saving, giveName } = deciding;
  const { outcome, reason } = asked;
  return (
    <>
      <SavingNotice saving={saving} onName={giveName} />
      {fault && <DecisionFaultNotice fault={fault} />}
      {outcome && (
        <ReasonForm
          key={outcome}
          value={reason}
          onText={(text) => change({ outcome, reason: text })}
          onSave={(text) => decide(outcome, text)}
          onCancel={cancel}
        />
      )}
    </>
  );
}
