import { storage } from 'wxt/utils/storage';
import type { CompanyId } from '@/lib/domain/ids';
import type { TeamMember } from '@/lib/domain/team/team';

/** As whom this browser takes part in a team, as its server said; null: in none, and nothing of a team runs. Holds nothing that lets anybody in. */
export const teamMember = storage.defineItem<(TeamMember & { readonly company: CompanyId }) | null>('local:team-member', {
  version: 1,
  fallback: null,
});
