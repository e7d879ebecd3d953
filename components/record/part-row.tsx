import type { CurrencyCode } from '@/lib/domain/money';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { AmountField } from './amount-field';
import type { PartDraft } from './arrangement-draft';

interface PartRowProps {
  /** From 1. */
  readonly number: number;
  readonly part: PartDraft;
  readonly currency: CurrencyCode;
  readonly onPart: (part: PartDraft) => void;
  /** Null: it is the only one. */
  readonly onRemove: (() => void) | null;
}

/** One instalment to type: its day, its amount, and what is expected to come in before it. */
export function PartRow({ number, part, currency, onPart, onRemove }: PartRowProps) {
  const words = useWords();
  return (
    <tr>
      <td>
        <input
          class="field"
          type="date"
          value={part.dueOn}
          aria-label={words.t('arrangement_part_on', { n: number })}
          data-testid="arrangement-part-on"
          onInput={(event) => onPart({ ...part, dueOn: event.currentTarget.value })}
        />
      </td>
      <td>
        <AmountField
          label={words.t('arrangement_part_amount', { n: number })}
          value={part.amount}
          currency={currency}
          onInput={(amount) => onPart({ ...part, amount })}
          isInTable
          testId="arrangement-part-amount"
        />
      </td>
      <td>
        <AmountField
          label={words.t('arrangement_part_expected', { n: number })}
          value={part.expected}
          currency={currency}
          onInput={(expected) => onPart({ ...part, expected })}
          isInTable
          testId="arrangement-part-expected"
        />
      </td>
      <td>
        {onRemove && (
          <Button kind="icon" label={words.t('arrangement_remove_part', { n: number })} onClick={onRemove}>
            <Icon name="close" />
          </Button>
        )}
      </td>
    </tr>
  );
}
