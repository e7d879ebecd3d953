import type { BookGeneration } from '@/lib/domain/book';
import { useWords } from '../ui/words-context';
import { BookFacts } from './book-facts';

/** The books that decisions are made on now. */
export function BookCard({ book }: { readonly book: BookGeneration | null }) {
  const words = useWords();
  if (!book?.about || !book.totals) return <p class="dim">{words.t('book_none')}</p>;
  return (
    <section class="card" data-testid="book-current">
      <h3>
        {words.t('book_current')} <bdi class="dim">{book.fileName}</bdi>
      </h3>
      <BookFacts about={book.about} totals={book.totals} />
    </section>
  );
}
