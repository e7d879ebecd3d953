import type { Book, BookGeneration } from '@/lib/domain/book';
import { troubleText } from '../connections/connection-words';
import { useWords } from '../ui/words-context';

/** Why a live source is no fresher than it is; nothing where all is well. */
export function BookTrouble({ generation: { fileName, trouble } }: { readonly generation: BookGeneration }) {
  const words = useWords();
  if (!trouble) return null;
  return (
    <details data-testid="book-trouble">
      <summary>{words.t('scope_trouble', { source: fileName })}</summary>
      <p>{troubleText(trouble, words)}</p>
    </details>
  );
}

/** The same of every source of a book. */
export function BookTroubles({ book }: { readonly book: Book | null }) {
  return (
    <>
      {book?.generations.map((generation) => (
        <BookTrouble key={generation.id} generation={generation} />
      ))}
    </>
  );
}
