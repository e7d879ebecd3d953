import type { CompanyId } from '@/lib/domain/ids';
import type { SnapshotIdentity } from '@/lib/domain/team/debtor-snapshot';
import { type DebtorRow, encodeNumber } from '@/lib/store/debtor-row';
import { addTeamDebtors, debtorRowsBy, debtorRowsOf } from '@/lib/store/debtor-rows';
import { decodeLookup, type Lookup } from '@/lib/store/lookup';
import { type Rekeying, rekeyDebtors } from '@/lib/store/rekey-debtors';
import { PROJECTING } from './fold-row';
import { teamDebtor } from './team-debtor';

const IDENTIFIERS = ['vat', 'registration'] as const;
const FOUND_BY = ['number', ...IDENTIFIERS] as const;
type Found = (typeof FOUND_BY)[number];

const lookupsOf = ({ lookups }: DebtorRow, kinds: readonly Found[]): readonly Lookup[] =>
  lookups.filter((lookup) => (kinds as readonly string[]).includes(decodeLookup(lookup).kind));

const shares = (one: DebtorRow, other: DebtorRow, kinds: readonly Found[]): boolean =>
  lookupsOf(one, kinds).some((lookup) => other.lookups.includes(lookup));

/** Both name a legal entity, and not the same: as an import judges it (`lib/store/debtor-directory`). */
function contradict(one: DebtorRow, other: DebtorRow): boolean {
  const told = IDENTIFIERS.filter((kind) => lookupsOf(one, [kind]).length > 0 && lookupsOf(other, [kind]).length > 0);
  return told.length > 0 && !told.some((kind) => shares(one, other, [kind]));
}

const byNumber = (to: DebtorRow, own: readonly DebtorRow[]): DebtorRow | undefined =>
  own.find((row) => row.numbers.some((number) => to.numbers.includes(number)) && !contradict(row, to));

/** Members of a tax group may share one: then it decides nothing. */
function byIdentifier(to: DebtorRow, own: readonly DebtorRow[], team: readonly DebtorRow[]): DebtorRow | undefined {
  const [twin, ...others] = own.filter((row) => shares(row, to, IDENTIFIERS));
  const isShared = others.length > 0 || team.some((row) => row !== to && shares(row, to, IDENTIFIERS));
  return twin && !isShared && !contradict(twin, to) ? twin : undefined;
}

/**
 * Makes this browser know debtors of its own books by the keys that the team knows them by: a flag, a link or a promise of one is then that of
 * the other. A debtor number of the same source decides, unless it names another legal entity; else a VAT id or register number that one debtor
 * alone has here. Those that are not in our books are noted, so that an import finds them before it makes a key.
 * @returns how many got another key.
 */
export async function alignDebtors(company: CompanyId, told: readonly SnapshotIdentity[]): Promise<number> {
  const known = await debtorRowsOf(told.map(({ debtor }) => debtor));
  const news = told.filter(({ numbers }, at) => !numbers.every((number) => known[at]?.numbers.includes(encodeNumber(number))));
  if (news.length === 0) return 0;
  const team = news.map((each) => teamDebtor(company, each));
  const keys = new Set(told.map(({ debtor }) => debtor));
  const found = await debtorRowsBy([...new Set(team.flatMap((row) => lookupsOf(row, FOUND_BY)))]);
  const own = found.filter((row) => row.company === company && !keys.has(row.key));
  const moves = new Map<DebtorRow, Rekeying>();
  for (const twin of [byNumber, byIdentifier]) {
    for (const to of team) {
      const from = twin(to, own, team);
      if (from && !moves.has(from)) moves.set(from, { from, to });
    }
  }
  await addTeamDebtors(team);
  if (moves.size > 0) await rekeyDebtors(company, [...moves.values()], PROJECTING);
  return moves.size;
}
