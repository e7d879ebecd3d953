import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind?: 'primary' | 'quiet' | 'plain' | 'icon';
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  /** Name for assistive technology and tooltip where the button shows an icon alone. */
  readonly label?: string;
  readonly testId?: string;
  readonly isDisabled?: boolean;
  readonly isExpanded?: boolean;
}

/** A push button of at least 24 × 24 CSS pixels (WCAG 2.2, 2.5.8). */
export function Button({ kind = 'quiet', onClick, children, label, testId, isDisabled, isExpanded }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${kind}`}
      onClick={onClick}
      aria-label={label}
      title={label}
      data-testid={testId}
      disabled={isDisabled}
      aria-expanded={isExpanded}
    >
      {children}
    </button>
  );
}
