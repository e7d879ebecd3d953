import type { CompanyId } from '@/lib/domain/ids';
import type { BookPublisher } from '@/lib/domain/team/book-publisher';
import { watchTeamCopy } from '@/lib/store/watch-team-copy';

/** Tells now, and at every change, which other browser publishes the team's book; null: this one does, or none. Returns how to stop. */
export function watchPublisher(company: CompanyId, onChange: (publisher: BookPublisher | null) => void): () => void {
  return watchTeamCopy(company, ({ book: { by, isTakingOver = false }, hasOwnBook }) =>
    onChange(by && { by: by.user, at: by.at, hasOwnBook, isTakingOver }),
  );
}
