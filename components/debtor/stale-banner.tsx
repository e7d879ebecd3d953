import type { Scope } from '@/lib/domain/assessment';
import type { Instant } from '@/lib/domain/local-date';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import type { SidebarActions } from './sidebar-actions';

interface StaleBannerProps {
  readonly scope: Scope;
  readonly now: Instant;
  readonly actions: Pick<SidebarActions, 'openBook' | 'refreshSources'>;
}

/** Stale is said, not hidden. */
export function StaleBanner({ scope, now, actions }: StaleBannerProps) {
  const words = useWords();
  if (!scope.isStale) return null;
  return (
    <Notice tone="warn" icon="clock" testId="stale">
      {scope.asOf ? words.t('stale_age', { age: words.age(scope.asOf, now) }) : words.t('stale_unknown')}{' '}
      {scope.kind === 'live' && actions.refreshSources ? (
        <Button kind="plain" onClick={actions.refreshSources}>
          {words.t('scope_refresh')}
        </Button>
      ) : (
        <Button kind="plain" onClick={actions.openBook}>
          {words.t('book_refresh')}
        </Button>
      )}
    </Notice>
  );
}
