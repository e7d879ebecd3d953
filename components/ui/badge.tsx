import type { ComponentChildren } from 'preact';

interface BadgeProps {
  readonly tone?: 'plain' | 'refer' | 'reject';
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** A short word in a pill; the tone only repeats what the word says. */
export function Badge({ tone = 'plain', title, children }: BadgeProps) {
  return (
    <span class={tone === 'plain' ? 'badge' : `badge badge-${tone}`} title={title}>
      {children}
    </span>
  );
}
