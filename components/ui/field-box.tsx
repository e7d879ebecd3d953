import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What ties a control to its label and to what is wrong with it; to be spread on the control. */
export interface FieldTies {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldBoxProps {
  readonly label: string;
  /** Shown below the control, and read with it. */
  readonly error?: string | null | undefined;
  /** Where its place names the control already: the label is only read aloud. */
  readonly isLabelHidden?: boolean;
  readonly children: (ties: FieldTies) => ComponentChildren;
}

/** A control with its label above it, and below it what is wrong with what was typed. */
export function FieldBox({ label, error, isLabelHidden = false, children }: FieldBoxProps) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div class="field-box">
      <label for={id} class={isLabelHidden ? 'hidden-text' : undefined}>
        {label}
      </label>
      {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': error ? errorId : undefined })}
      {error && (
        <p class="field-error" id={errorId}>
          {error}
        </p>
      )}
    </div>
  );
}
