import type { Book } from '@/lib/domain/book';
import type { Debtor } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Candidate, MatchEvidence } from '@/lib/domain/match';
import { searchLookups } from '@/lib/matching/search-lookups';
import { debtorsByAliases, debtorsByPrefix } from '@/lib/store/debtors';
import { sourcesOf } from './book-positions';
import { currentBook } from './current-book';
import { knownDebtors } from './known-debtors';
import { usualBook } from './usual-book';

/** Debtors per read, and how many reads at most: those that left the book are passed over, but not for ever. */
const PAGE = 50;
const MOST_PAGES = 5;

/**
 * Debtors of a company's book, and its prospects, by what a person types: a number, VAT id or other identifier in full, else the start of
 * a name. At most `limit`.
 */
export async function findDebtors(query: string, limit: number, company?: CompanyId): Promise<Candidate[]> {
  const book = company ? await currentBook(company) : await usualBook();
  if (!book) return [];
  const { exact, prefix } = searchLookups(query, sourcesOf(book));
  const candidates = new Map<DebtorKey, Candidate>();
  const add = async (debtors: readonly Debtor[], kind: MatchEvidence) => {
    for (const candidate of await inBook(book, debtors, kind))
      if (!candidates.has(candidate.debtor)) candidates.set(candidate.debtor, candidate);
  };
  const named = await debtorsByAliases(book.lead.company, exact);
  for (const [at, { kind }] of exact.entries()) await add(named[at] ?? [], kind);
  for (const { kind, value } of prefix) {
    for (let page = 0; page < MOST_PAGES && candidates.size < limit; page++) {
      const debtors = await debtorsByPrefix(book.lead.company, kind, value, { offset: page * PAGE, limit: PAGE });
      await add(debtors, kind);
      if (debtors.length < PAGE) break;
    }
  }
  return [...candidates.values()].slice(0, limit);
}

/** Namesakes stand in the order of their numbers: a choice that stands in another order each time gets misclicked. */
function byNameAndNumber({ identity: a }: Candidate, { identity: b }: Candidate): number {
  return (a.name ?? '').localeCompare(b.name ?? '') || a.number.localeCompare(b.number, 'en', { numeric: true });
}

async function inBook(book: Book, debtors: readonly Debtor[], kind: MatchEvidence): Promise<Candidate[]> {
  const positions = await knownDebtors(book, debtors);
  const found = [...positions.values()].map(({ position: { debtor, identity } }) => ({ debtor, identity, evidence: [kind] }));
  return found.sort(byNameAndNumber);
}
