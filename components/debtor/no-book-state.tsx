import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../ui/words-context';

/** Nothing imported yet: one step to the first verdict. */
export function NoBookState({ onOpenBook }: { readonly onOpenBook: () => void }) {
  const words = useWords();
  return (
    <EmptyState icon="book" title={words.t('no_book_title')} text={words.t('no_book_text')}>
      <Button kind="primary" onClick={onOpenBook} testId="open-book">
        {words.t('book_bring')}
      </Button>
    </EmptyState>
  );
}
