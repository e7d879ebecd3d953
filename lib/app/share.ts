import type { CompanyId } from '@/lib/domain/ids';
import type { SharedKind } from '@/lib/domain/team/team-buckets';
import { mayShare } from '@/lib/domain/team/team-rights';
import { readClock } from '@/lib/platform/clock';
import { teamMember } from '@/lib/platform/team-member';
import { addShared } from '@/lib/store/shared';

/**
 * Tells the team of something that was decided here, at once or when there is a connection again. Without a team, or for who may not, it
 * stays here.
 * @param value null: it was taken back.
 */
export async function share(company: CompanyId, kind: SharedKind, id: string, value: unknown): Promise<void> {
  const member = await teamMember.getValue();
  if (!member || member.company !== company || !mayShare(member.role, kind)) return;
  await addShared({ company, kind, id, by: member.user, at: readClock(), value });
}
