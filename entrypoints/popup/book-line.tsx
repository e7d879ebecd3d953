import { useEffect, useState } from 'preact/hooks';
import { BookTroubles } from '@/components/book/book-troubles';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words-context';
import { currentBook } from '@/lib/app/current-book';
import { readAt } from '@/lib/app/read-at';
import type { Book } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { Words } from '@/lib/words/words';

interface Books {
  readonly book: Book | null;
  readonly today: LocalDate;
}

function ageText(asOf: LocalDate, today: LocalDate, words: Words): string {
  const days = daysBetween(asOf, today);
  if (days <= 0) return words.t('popup_book_today');
  return words.t('popup_book_age', { date: words.format.date(asOf, today), age: words.format.days(days) });
}

interface BookLineProps {
  readonly company: CompanySettings;
  readonly onOpen: () => void;
}

/** How old the books of a company are, why they are no fresher, and the way to newer ones. */
export function BookLine({ company, onOpen }: BookLineProps) {
  const words = useWords();
  const [books, setBooks] = useState<Books | null>(null);
  useEffect(() => {
    currentBook(company.id).then((book) => setBooks({ book, today: readAt(company.timeZone).today }));
  }, [company]);
  if (!books) return null;
  const about = books.book?.lead.about;
  return (
    <footer class="scope" data-testid="book-age">
      <div class="row">
        <span>{about ? ageText(about.asOf, books.today, words) : words.t('no_book_title')}</span>
        <Button kind="plain" onClick={onOpen}>
          {words.t(about ? 'book_refresh' : 'book_bring')}
        </Button>
      </div>
      <BookTroubles book={books.book} />
    </footer>
  );
}
