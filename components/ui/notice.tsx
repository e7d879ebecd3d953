import type { ComponentChildren } from 'preact';
import type { IconName } from './icon';
import { Icon } from './icon';

interface NoticeProps {
  readonly tone?: 'plain' | 'warn';
  readonly icon?: IconName;
  readonly testId?: string;
  readonly children: ComponentChildren;
}

/** One sentence across the panel that a person should not miss; announced when it appears. */
export function Notice({ tone = 'plain', icon = 'info', testId, children }: NoticeProps) {
  return (
    <div class={tone === 'warn' ? 'notice notice-warn' : 'notice'} role="status" data-testid={testId}>
      <Icon name={icon} />
      <div class="notice-body">{children}</div>
    </div>
  );
}
