import { SHORTEST_REASON } from '@/lib/domain/decision-fault';
import { TextForm } from '../checklist/text-form';
import { useWords } from '../ui/words-context';

interface ReasonFormProps {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why the policy is set aside; asked only of whoever does so (R4-10). */
export function ReasonForm({ value, onText, onSave, onCancel }: ReasonFormProps) {
  const words = useWords();
  const faultOf = (text: string) =>
    text.trim().length < SHORTEST_REASON ? words.t('check_fault_reason', { min: SHORTEST_REASON }) : null;
  return (
    <div class="decided" data-testid="reason-form">
      <TextForm
        label={words.t('decide_ask_reason')}
        value={value}
        faultOf={faultOf}
        onText={onText}
        onSave={onSave}
        onCancel={onCancel}
      />
    </div>
  );
}
