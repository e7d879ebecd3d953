import { liveQuery } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import { isTeamGeneration } from '@/lib/domain/team/team-generation';
import type { TeamStatus } from '@/lib/domain/team/team-status';
import { currentGenerations } from './generations';
import type { TeamBookRow } from './snapshot-row';
import { readSyncState } from './sync-states';
import { readTeamBook } from './team-books';

export interface TeamCopy {
  readonly book: TeamBookRow;
  readonly status: TeamStatus | null;
  /** Books of our own stand beside it. */
  readonly hasOwnBook: boolean;
}

/** Tells now, and at every change, how far this browser is with the team's book and how it stands with the team. Returns how to stop. */
export function watchTeamCopy(company: CompanyId, onChange: (copy: TeamCopy) => void): () => void {
  const read = async (): Promise<TeamCopy> => {
    const [book, { status }, generations] = await Promise.all([
      readTeamBook(company),
      readSyncState(company),
      currentGenerations(company),
    ]);
    return { book, status, hasOwnBook: generations.some((generation) => !isTeamGeneration(generation)) };
  };
  const subscription = liveQuery(read).subscribe({ next: onChange, error: (error) => console.error(error) });
  return () => subscription.unsubscribe();
}
