import type { CurrencyCode } from '@/lib/domain/money';
import { FieldBox } from '../ui/field-box';

interface AmountFieldProps {
  readonly label: string;
  /** As it was typed (`parseAmountText` reads it). */
  readonly value: string;
  readonly currency: CurrencyCode;
  readonly onInput: (text: string) => void;
  readonly error?: string | null;
  /** In a table the row and column name it: the label is only read aloud. */
  readonly isInTable?: boolean;
  readonly testId?: string;
}

const LONGEST = 20;

/** A labelled amount of money, in the currency that stands beside it. */
export function AmountField({ label, value, currency, onInput, error, isInTable = false, testId }: AmountFieldProps) {
  return (
    <FieldBox label={label} error={error} isLabelHidden={isInTable}>
      {(ties) => (
        <span class="amount-input">
          {!isInTable && <span class="dim">{currency}</span>}
          <input
            {...ties}
            class="field num"
            inputMode="decimal"
            autocomplete="off"
            maxLength={LONGEST}
            value={value}
            data-testid={testId}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        </span>
      )}
    </FieldBox>
  );
}
