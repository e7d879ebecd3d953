import type { PageLink } from '@/lib/domain/view';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../ui/words-context';

interface StartingStateProps {
  /** `alone`: opened as a page of its own, beside nothing. */
  readonly link: PageLink | 'alone';
  readonly onRetry: () => void;
  readonly onSettings: () => void;
}

/** Before the first answer. Connecting is a quiet skeleton; what went wrong is said with what helps. */
export function StartingState({ link, onRetry, onSettings }: StartingStateProps) {
  const words = useWords();
  switch (link) {
    case 'worker-silent':
      return (
        <EmptyState icon="clock" title={words.t('silent_title')} text={words.t('silent_text')}>
          <Button onClick={onRetry}>{words.t('retry')}</Button>
        </EmptyState>
      );
    case 'refused':
      return <EmptyState icon="warn" title={words.t('refused_title')} text={words.t('refused_text')} />;
    case 'alone':
      return (
        <EmptyState icon="plug" title={words.t('alone_title')} text={words.t('alone_text')}>
          <Button onClick={onSettings}>{words.t('header_settings')}</Button>
        </EmptyState>
      );
    default:
      return (
        <div class="skeleton" role="status">
          <p class="dim">{words.t(link === 'connected' ? 'starting_reading' : 'starting_connecting')}</p>
          <i class="bone bone-title" />
          <i class="bone" />
          <i class="bone bone-short" />
        </div>
      );
  }
}
