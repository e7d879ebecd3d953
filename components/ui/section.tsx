import { type ComponentChildren, toChildArray } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  /** Beside the title: the figure of the section, readable without opening anything. */
  readonly aside?: ComponentChildren;
  readonly testId?: string;
  readonly children?: ComponentChildren;
}

/** One block of the panel: a small heading, its figure, and what is behind it. */
export function Section({ title, aside, testId, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id} data-testid={testId}>
      <div class="section-head">
        <h2 class="section-title" id={id}>
          {title}
        </h2>
        {aside && <div class="section-aside num">{aside}</div>}
      </div>
      {toChildArray(children).length > 0 && <div class="section-body">{children}</div>}
    </section>
  );
}
