import type { Alias } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import { isSamePage } from '@/lib/domain/taught-site';
import { taughtSite } from '@/lib/domain/taught-site.schema';
import type { SharedKind } from '@/lib/domain/team/team-buckets';
import { writeStoredTaughtSites } from '@/lib/platform/stored-taught-sites';
import { readPolicy } from '@/lib/policy/read-policy';
import { deleteLinks, saveLinks } from '@/lib/store/links';
import { putTeamPolicy } from '@/lib/store/policies';
import type { SharedRow } from '@/lib/store/shared-row';
import { parseSharedPolicy } from './parse-shared-policy';
import { readTaughtSites } from './read-taught-sites';

const LONGEST_KEY = 100;

/** Puts what came from the team into force here. What is not as it must be stays in the history, and changes nothing. */
export const applyShared = (row: SharedRow): Promise<void> => APPLY[row.kind](row);

const APPLY: Readonly<Record<SharedKind, (row: SharedRow) => Promise<void>>> = {
  policy: applyPolicy,
  taught: applyTaught,
  links: applyLink,
};

async function applyPolicy({ company, by, at, value }: SharedRow): Promise<void> {
  const shared = parseSharedPolicy(value);
  if (!shared || !readPolicy(shared.document).ok) return;
  await putTeamPolicy({ company, version: shared.version, document: shared.document, note: shared.note, savedAt: at, by });
}

/** Pages that a browser may not read wait until somebody allows their address. */
async function applyTaught({ id, value }: SharedRow): Promise<void> {
  const known = await readTaughtSites();
  const read = taughtSite.safeParse(value);
  if (value !== null && (!read.success || read.data.id !== id)) return;
  const others = known.filter((site) => site.id !== id && !(read.success && isSamePage(site, read.data)));
  await writeStoredTaughtSites(read.success && value !== null ? [read.data, ...others] : others);
}

async function applyLink({ company, id, at, value }: SharedRow): Promise<void> {
  const alias: Alias = { kind: 'link', value: id };
  const debtor = value === null ? null : debtorOf(value);
  if (value === null) await deleteLinks(company as CompanyId, [alias]);
  else if (debtor) await saveLinks(company, [alias], debtor, at as Instant);
}

function debtorOf(value: unknown): DebtorKey | null {
  const debtor = typeof value === 'object' && value !== null && 'debtor' in value ? value.debtor : null;
  return typeof debtor === 'string' && debtor.length > 0 && debtor.length <= LONGEST_KEY ? (debtor as DebtorKey) : null;
}
