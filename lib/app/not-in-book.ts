import type { Book } from '@/lib/domain/book';
import type { DebtorKey } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import { isTeamGeneration } from '@/lib/domain/team/team-generation';
import type { SidebarView } from '@/lib/domain/view';

/** Nobody in the book is meant; or somebody whose part of the team's book was not read here yet, which is said apart. */
export async function notInBook(book: Book, sighting: Sighting, origin: string, chosen?: DebtorKey): Promise<SidebarView> {
  const isUnread =
    isTeamGeneration(book.lead) && (await (await import('./is-unread')).isUnread(book, chosen ?? { sighting, origin }));
  return { state: 'not-in-book', sighting, book: book.lead, ...(isUnread && { isUnread }) };
}
