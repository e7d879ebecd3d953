import type { Scope } from '@/lib/domain/assessment';
import type { Instant } from '@/lib/domain/local-date';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';

interface StaleBannerProps {
  readonly scope: Scope;
  readonly now: Instant;
  readonly onOpenBook: () => void;
}

/** Stale is said, not hidden. */
export function StaleBanner({ scope, now, onOpenBook }: StaleBannerProps) {
  const words = useWords();
  if (!scope.isStale) return null;
  return (
    <Notice tone="warn" icon="clock" testId="stale">
      {scope.asOf ? words.t('stale_age', { age: words.age(scope.asOf, now) }) : words.t('stale_unknown')}{' '}
      <Button kind="plain" onClick={onOpenBook}>
        {words.t('book_refresh')}
      </Button>
    </Notice>
  );
}
