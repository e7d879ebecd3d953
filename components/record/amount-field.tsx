import { useId } from 'preact/hooks';
import type { CurrencyCode } from '@/lib/domain/money';

interface AmountFieldProps {
  readonly label: string;
  /** As it was typed (`parseAmountText` reads it). */
  readonly value: string;
  readonly currency: CurrencyCode;
  readonly onInput: (text: string) => void;
  /** Shown below the field, and read with it. */
  readonly error?: string | null;
  /** In a table the row and column name it: the label is only read aloud. */
  readonly isInTable?: boolean;
  readonly testId?: string;
}

const LONGEST = 20;

/** A labelled amount of money, in the currency that stands beside it. */
export function AmountField({ label, value, currency, onInput, error, isInTable = false, testId }: AmountFieldProps) {
  const id = useId();
  return (
    <div class="field-box">
      <label for={id} class={isInTable ? 'hidden-text' : undefined}>
        {label}
      </label>
      <span class="amount-input">
        {!isInTable && <span class="dim">{currency}</span>}
        <input
          id={id}
          class="field num"
          inputMode="decimal"
          autocomplete="off"
          maxLength={LONGEST}
          value={value}
          data-testid={testId}
          aria-invalid={Boolean(error)}
          aria-describedby={error ? `${id}-error` : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </span>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
