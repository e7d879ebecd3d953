import { type CompanyId, generationId } from '@/lib/domain/ids';
import type { SnapshotIdentity } from '@/lib/domain/team/debtor-snapshot';
import { debtorAliases } from '@/lib/matching/debtor-aliases';
import { type DebtorRow, encodeNumber } from '@/lib/store/debtor-row';
import { encodeLookup } from '@/lib/store/lookup';

const BORN_IN = generationId('team');

/** A debtor of the team's book, found by everything that a page may know it by in each source that has a number of it. */
export function teamDebtor(company: CompanyId, { debtor, numbers, identity }: SnapshotIdentity): DebtorRow {
  const aliases = numbers.flatMap(({ source, number }) => debtorAliases({ ...identity, number }, source));
  const lookups = [...new Set(aliases.map((alias) => encodeLookup(company, alias)))];
  return { key: debtor, company, numbers: numbers.map(encodeNumber), lookups, bornIn: BORN_IN };
}
