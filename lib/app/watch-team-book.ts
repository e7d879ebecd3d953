import type { CompanyId } from '@/lib/domain/ids';
import type { TeamBookStanding } from '@/lib/domain/team/team-book-standing';
import { watchTeamCopy } from '@/lib/store/watch-team-copy';

/** Tells now, and at every change, how the copy of the team's book stands; null: there is none. Returns how to stop. */
export function watchTeamBook(company: CompanyId, onChange: (standing: TeamBookStanding | null) => void): () => void {
  return watchTeamCopy(company, ({ book: { by, heardAt }, status }) => {
    if (!by || !heardAt) return onChange(null);
    // What came last, or when the connection was last known to stand: whichever is later.
    const heard = status?.heardAt && status.heardAt > heardAt ? status.heardAt : heardAt;
    onChange({ by: by.user, asOf: status?.link === 'connected' ? null : heard });
  });
}
