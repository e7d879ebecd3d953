/** One stretch of the bar; the kind carries its look. */
export interface MeterPart {
  readonly kind: 'open' | 'orders' | 'quote' | 'over';
  readonly value: number;
}

interface MeterProps {
  readonly parts: readonly MeterPart[];
  /** The value at the right end of the bar. */
  readonly full: number;
  /** Where the limit stands; null: none. */
  readonly mark: number | null;
  /** The same in one sentence, for assistive technology. */
  readonly label: string;
}

const share = (value: number, full: number): string => `${full > 0 ? Math.min(100, (value / full) * 100) : 0}%`;

/** A stacked bar with a limit mark. Shows nothing that is not said in words beside it. */
export function Meter({ parts, full, mark, label }: MeterProps) {
  return (
    <div class="meter" role="img" aria-label={label}>
      {parts
        .filter((part) => part.value > 0)
        .map((part) => (
          <i key={part.kind} class={`meter-part meter-${part.kind}`} style={{ width: share(part.value, full) }} />
        ))}
      {mark !== null && <b class="meter-mark" style={{ insetInlineStart: share(mark, full) }} />}
    </div>
  );
}
