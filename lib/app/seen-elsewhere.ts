import type { CompanySettings } from '@/lib/domain/company';
import type { Alias } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import { dateInZone, type Instant } from '@/lib/domain/local-date';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import type { Elsewhere } from '@/lib/domain/view';
import { debtorsByAliases, debtorsByKeys } from '@/lib/store/debtors';
import { assessDebtor } from './assess-debtor';
import { positionsOf } from './book-positions';
import { currentBook } from './current-book';

/** Only what names one legal entity everywhere: a name, a bank account or a mail domain may be shared within a group. */
const NAMES_ONE: readonly Alias['kind'][] = ['vat', 'registration'];

/**
 * How a debtor stands in the books of our other companies, each judged by its own policy on its own day. Nothing is added up: amounts of
 * two administrations are two amounts.
 */
export async function seenElsewhere(
  debtor: DebtorKey,
  others: readonly CompanySettings[],
  now: Instant,
): Promise<readonly Elsewhere[]> {
  if (others.length === 0) return [];
  const [known] = await debtorsByKeys([debtor]);
  const aliases = known?.aliases.filter(({ kind }) => NAMES_ONE.includes(kind)) ?? [];
  if (aliases.length === 0) return [];
  return (await Promise.all(others.map((company) => seenIn(company, aliases, now)))).flat();
}

async function seenIn(company: CompanySettings, aliases: readonly Alias[], now: Instant): Promise<readonly Elsewhere[]> {
  const book = await currentBook(company.id);
  if (!book) return [];
  const debtors = (await debtorsByAliases(company.id, aliases)).flat();
  const positions = [...(await positionsOf(book, debtors)).values()];
  return Promise.all(positions.map((known) => standing(company, known, now)));
}

async function standing(company: CompanySettings, known: BookPosition, now: Instant): Promise<Elsewhere> {
  const at = { now, today: dateInZone(now, company.timeZone) };
  const alone = { kind: 'debtor', evidence: {} } as const;
  const { assessment } = await assessDebtor({
    sighting: alone,
    deal: null,
    known,
    evidence: [],
    canFillTerm: false,
    company,
    at,
  });
  const { exposure, ageing } = assessment;
  return { company: { id: company.id, name: company.name }, open: exposure.netOpen, overdue: ageing.overdue };
}
