import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../ui/words-context';

interface NoBookStateProps {
  /** It comes from the team: there is nothing to do here. */
  readonly isAwaited: boolean;
  readonly onOpenBook: () => void;
}

/** Nothing imported yet: one step to the first verdict. */
export function NoBookState({ isAwaited, onOpenBook }: NoBookStateProps) {
  const words = useWords();
  if (isAwaited) return <EmptyState icon="book" title={words.t('no_team_book_title')} text={words.t('no_team_book_text')} />;
  return (
    <EmptyState icon="book" title={words.t('no_book_title')} text={words.t('no_book_text')}>
      <Button kind="primary" onClick={onOpenBook} testId="open-book">
        {words.t('book_bring')}
      </Button>
    </EmptyState>
  );
}
