import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ExplainPartProps {
  readonly title: string;
  /** The figure of the part, beside its title. */
  readonly aside?: string;
  readonly testId?: string;
  readonly children: ComponentChildren;
}

/** One part of the page: a heading and what is below it. */
export function ExplainPart({ title, aside, testId, children }: ExplainPartProps) {
  const id = useId();
  return (
    <section class="why-part" aria-labelledby={id} data-testid={testId}>
      <h2 id={id}>
        {title}
        {aside && (
          <>
            {' '}
            <span class="why-aside">{aside}</span>
          </>
        )}
      </h2>
      {children}
    </section>
  );
}
