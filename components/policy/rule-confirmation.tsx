import type { RuleId } from '@/lib/domain/ids';
import type { RuleConfirmation as Confirmation } from '@/lib/domain/policy-parts';
import { useWords } from '../ui/words-context';
import { useEditing } from './editing-context';

interface RuleConfirmationProps {
  readonly rule: RuleId;
  readonly confirmation: Confirmation | null;
  /** Without a name nobody can confirm anything. */
  readonly isNamed: boolean;
}

/** A person has read this rule and keeps it: one tick per rule, with a name and a day. */
export function RuleConfirmation({ rule, confirmation, isNamed }: RuleConfirmationProps) {
  const words = useWords();
  const { change } = useEditing();
  return (
    <label class="answer policy-confirm" title={isNamed ? undefined : words.t('policy_name_first')}>
      <input
        type="checkbox"
        checked={confirmation !== null}
        disabled={!isNamed}
        data-testid="policy-confirm"
        aria-label={words.t('policy_confirm_rule', { rule })}
        onChange={(event) => change({ is: 'confirmation', rule, isConfirmed: event.currentTarget.checked })}
      />
      {confirmation
        ? words.t('policy_confirmed_by', { by: confirmation.by, date: words.format.date(confirmation.on) })
        : words.t('policy_confirm')}
    </label>
  );
}
