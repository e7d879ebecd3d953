import type { CompanyId, UserId } from '@/lib/domain/ids';
import { ROLES, type Role } from '@/lib/domain/role';
import { whoamiSubject } from '@/lib/domain/team/team-subjects';
import type { TeamTransport } from '@/lib/ledger/sync/contract';

/**
 * The role in which the server lets somebody speak; null: in none under this name.
 * @param likely the role that is asked about first.
 */
export async function ownRole(
  transport: TeamTransport,
  company: CompanyId,
  user: UserId,
  likely: Role | null,
): Promise<Role | null> {
  const others = ROLES.filter((role) => role !== likely);
  for (const role of likely ? [likely, ...others] : others) {
    if (await transport.mayPublish(whoamiSubject(company, role, user))) return role;
  }
  return null;
}
