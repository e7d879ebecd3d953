import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BookGeneration } from '@/lib/domain/book';
import type { CompanyId } from '@/lib/domain/ids';
import { isTeamGeneration } from '@/lib/domain/team/team-generation';

/** By what way the book came, where it came from the team; loaded only then. */
export function BookOrigin({ book }: { readonly book: BookGeneration }) {
  const [Part, setPart] = useState<FunctionComponent<{ company: CompanyId }> | null>(null);
  const isOfTeam = isTeamGeneration(book);
  useEffect(() => {
    if (isOfTeam) import('./team-book-part').then(({ TeamBookPart }) => setPart(() => TeamBookPart));
  }, [isOfTeam]);
  return isOfTeam && Part ? <Part company={book.company} /> : null;
}
