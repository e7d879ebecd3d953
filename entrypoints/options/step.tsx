import type { ComponentChildren } from 'preact';
import { Badge } from '@/components/ui/badge';
import { useWords } from '@/components/ui/words-context';

interface StepProps {
  /** Anchor within the page: `#book`. */
  readonly id: string;
  readonly title: string;
  /** Numbered: a step of the way to the first verdict. */
  readonly number?: number;
  readonly isDone?: boolean;
  /** Whose it is; null where we have one company only. */
  readonly company?: string | null;
  readonly text?: string;
  readonly children: ComponentChildren;
}

/** One block of the set-up screen. */
export function Step({ id, title, number, isDone = false, company = null, text, children }: StepProps) {
  const words = useWords();
  return (
    <section class="step" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {number !== undefined && <span class="step-number">{number}</span>}
        {title} {company !== null && <Badge>{company}</Badge>} {isDone && <Badge>{words.t('step_done')}</Badge>}
      </h2>
      {text && <p class="dim">{text}</p>}
      {children}
    </section>
  );
}
