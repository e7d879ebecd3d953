import type { CompanyId } from '@/lib/domain/ids';
import type { TeamMember } from '@/lib/domain/team/team';
import { type SharedKind, sharedKey } from '@/lib/domain/team/team-buckets';
import { mayShare } from '@/lib/domain/team/team-rights';
import type { TeamStore } from '@/lib/ledger/sync/contract';
import { readClock } from '@/lib/platform/clock';
import { linksOfCompany } from '@/lib/store/links';
import { policyVersions } from '@/lib/store/policies';
import { addShared, sharedVersions } from '@/lib/store/shared';
import { readTaughtSites } from './read-taught-sites';

/** More were never confirmed by hand. */
const MOST_LINKS = 5_000;

interface Existing {
  readonly kind: SharedKind;
  readonly id: string;
  readonly value: unknown;
}

/** What was decided here before this browser joined the team, and the team has nothing of: shared as if it were decided now. */
export async function shareExisting(company: CompanyId, member: TeamMember, bucket: TeamStore): Promise<void> {
  for (const { kind, id, value } of await existing(company)) {
    if (!mayShare(member.role, kind) || (await sharedVersions(company, kind, id)).length > 0) continue;
    if (await bucket.get(sharedKey(company, kind, id))) continue;
    await addShared({ company, kind, id, by: member.user, at: readClock(), value });
  }
}

async function existing(company: CompanyId): Promise<readonly Existing[]> {
  const [policies, sites, links] = await Promise.all([
    policyVersions(company),
    readTaughtSites(),
    linksOfCompany(company, MOST_LINKS),
  ]);
  return [
    ...policies.map(({ version, document, note }): Existing => {
      return { kind: 'policy', id: String(version), value: { version, document, note } };
    }),
    ...sites.map((site): Existing => ({ kind: 'taught', id: site.id, value: site })),
    ...links.map(({ value, debtor }): Existing => ({ kind: 'links', id: value, value: { debtor } })),
  ];
}
