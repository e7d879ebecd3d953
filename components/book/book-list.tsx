import type { Book, BookGeneration } from '@/lib/domain/book';
import type { GenerationId } from '@/lib/domain/ids';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { BookFacts } from './book-facts';
import { BookTrouble } from './book-troubles';

interface BookListProps {
  readonly book: Book | null;
  readonly onRemove: (generation: GenerationId) => void;
}

interface BookCardProps {
  readonly generation: BookGeneration;
  /** Decides what is open where sources differ; said only where there are several. */
  readonly isLead: boolean;
  readonly isOneOfMany: boolean;
  /** Null: the only source is replaced, not removed; a connected system is disconnected. */
  readonly onRemove: (() => void) | null;
}

function BookCard({ generation, isLead, isOneOfMany, onRemove }: BookCardProps) {
  const words = useWords();
  const { about, totals, fileName } = generation;
  if (!about || !totals) return null;
  return (
    <section class="card" data-testid="book-current" data-slot={generation.slot}>
      <h3>
        {words.t('book_current')} <bdi class="dim">{fileName}</bdi>
      </h3>
      {isOneOfMany && <p class="dim">{words.t(isLead ? 'book_leads' : 'book_adds')}</p>}
      <BookFacts about={about} totals={totals} />
      <BookTrouble generation={generation} />
      {onRemove && (
        <Button kind="plain" onClick={onRemove}>
          {words.t('book_remove')}
        </Button>
      )}
    </section>
  );
}

/** The books that decisions are made on now: each source with what it tells, the one that leads first. */
export function BookList({ book, onRemove }: BookListProps) {
  const words = useWords();
  if (!book) return <p class="dim">{words.t('book_none')}</p>;
  const leadFirst = [book.lead, ...book.generations.filter((generation) => generation !== book.lead)];
  return (
    <>
      {leadFirst.map((generation) => (
        <BookCard
          key={generation.id}
          generation={generation}
          isLead={generation === book.lead}
          onRemove={leadFirst.length > 1 && generation.kind === 'file' ? () => onRemove(generation.id) : null}
          isOneOfMany={leadFirst.length > 1}
        />
      ))}
    </>
  );
}
