import type { ComponentChildren } from 'preact';
import type { IconName } from './icon';
import { Icon } from './icon';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  /** What the person can do about it. */
  readonly children?: ComponentChildren;
}

/** A state with nothing to assess: what is the matter and the next step, never an empty panel. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <div class="empty-icon">
        <Icon name={icon} />
      </div>
      <h1 class="empty-title">{title}</h1>
      <p class="empty-text">{text}</p>
      {children && <div class="empty-action">{children}</div>}
    </div>
  );
}
