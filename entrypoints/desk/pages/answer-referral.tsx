import { useState } from 'preact/hooks';
import { type AnswerDraft, emptyAnswer, givenAnswer, isAnswerDraft } from '@/components/decision/answer-draft';
import { AnswerForm } from '@/components/decision/answer-form';
import { DecisionFaultNotice } from '@/components/decision/decision-fault-notice';
import { RoleNotice } from '@/components/record/role-notice';
import { SavingNotice } from '@/components/record/saving-notice';
import { useWords } from '@/components/ui/words-context';
import { answerReferral } from '@/lib/app/answer-referral';
import { readAt } from '@/lib/app/read-at';
import type { CompanySettings } from '@/lib/domain/company';
import type { DecisionFault } from '@/lib/domain/decision-fault';
import type { DebtorKey } from '@/lib/domain/ids';
import type { ReferralRecord } from '@/lib/domain/record/referral-record';
import { mayRecord } from '@/lib/domain/record/rights';
import { fail, ok } from '@/lib/domain/result';
import { useDraft } from '../use-draft';
import { useOwnRole } from '../use-own-role';
import { useSaving } from '../use-saving';
import { whenSeen } from '../when-seen';

interface AnswerReferralProps {
  readonly company: CompanySettings;
  readonly debtor: DebtorKey;
  readonly referral: ReferralRecord;
  readonly onDone: () => void;
}

/** The answer to a deal that was referred; what somebody may not answer says who may. */
export function AnswerReferral({ company, debtor, referral, onDone }: AnswerReferralProps) {
  const words = useWords();
  const role = useOwnRole();
  const { today } = readAt(company.timeZone);
  const { draft, change, clear } = useDraft<AnswerDraft>(`answer ${referral.id}`, emptyAnswer(referral, today), isAnswerDraft);
  const { saving, save, giveName } = useSaving(whenSeen);
  const [hasTried, setTried] = useState(false);
  const [fault, setFault] = useState<DecisionFault | null>(null);
  const answer = () => {
    setTried(true);
    setFault(null);
    const given = givenAnswer(draft, { currency: company.currency, locale: words.tag });
    if (typeof given === 'string') return;
    let refused: DecisionFault | null = null;
    save(
      async () => {
        const answered = await answerReferral({
          company: company.id,
          debtor,
          referral,
          answer: given,
          at: readAt(company.timeZone),
        });
        if (answered.ok) return answered;
        if ('because' in answered.error) return fail(answered.error);
        refused = answered.error;
        return ok(null);
      },
      () => {
        if (refused) return setFault(refused);
        clear();
        onDone();
      },
    );
  };
  if (!role) return null;
  if (!mayRecord(role, 'referral.answered')) return <RoleNotice type="referral.answered" />;
  return (
    <>
      <SavingNotice saving={saving} onName={giveName} />
      {fault && <DecisionFaultNotice fault={fault} />}
      <AnswerForm draft={draft} currency={company.currency} hasTried={hasTried} onDraft={change} onSave={answer} />
    </>
  );
}
