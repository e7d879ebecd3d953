import type { CompanyId } from '@/lib/domain/ids';
import { mayPublishSnapshots } from '@/lib/domain/team/team-rights';
import type { SidebarView } from '@/lib/domain/view';
import { teamMember } from '@/lib/platform/team-member';

/** There is no book: one is to be imported, or comes by way of the team to who publishes none. */
export async function noBook(company: CompanyId): Promise<SidebarView> {
  const member = await teamMember.getValue();
  const isAwaited = member !== null && member.company === company && !mayPublishSnapshots(member.role);
  return { state: 'no-book', ...(isAwaited && { isAwaited }) };
}
