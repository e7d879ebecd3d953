import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words-context';
import { currentBook } from '@/lib/app/current-book';
import { readAt } from '@/lib/app/read-at';
import { readCompany } from '@/lib/app/read-company';
import type { BookGeneration } from '@/lib/domain/book';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';

interface Books {
  readonly book: BookGeneration | null;
  readonly today: LocalDate;
}

/** How old the books are, and the way to newer ones. */
export function BookLine({ onOpen }: { readonly onOpen: () => void }) {
  const words = useWords();
  const [books, setBooks] = useState<Books | null>(null);
  useEffect(() => {
    Promise.all([currentBook(), readCompany()]).then(([book, { timeZone }]) => setBooks({ book, today: readAt(timeZone).today }));
  }, []);
  if (!books) return null;
  const about = books.book?.about;
  const text = about
    ? words.t('popup_book_age', {
        date: words.format.date(about.asOf, books.today),
        age: words.format.days(Math.max(0, daysBetween(about.asOf, books.today))),
      })
    : words.t('no_book_title');
  return (
    <footer class="scope row" data-testid="book-age">
      <span>{text}</span>
      <Button kind="plain" onClick={onOpen}>
        {words.t(about ? 'book_refresh' : 'book_bring')}
      </Button>
    </footer>
  );
}
