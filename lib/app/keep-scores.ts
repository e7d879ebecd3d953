import type { At } from '@/lib/domain/assessment';
import type { Book } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import type { Debtor } from '@/lib/domain/debtor';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import { identityAliases } from '@/lib/matching/identity-aliases';
import { decodeNumber } from '@/lib/store/debtor-row';
import { debtorsByAliases, debtorsByKeys } from '@/lib/store/debtors';
import { clearScoreDues, noteScoreRun, readScoreDues, readScoreRun } from '@/lib/store/score-dues';
import { withScoreLock } from '@/lib/store/score-lock';
import type { ScoreDue } from '@/lib/store/score-row';
import { positionsOf } from './book-positions';
import { currentBook } from './current-book';
import { keepStandings } from './keep-standings';
import { wholeBook } from './whole-book';

/** Debtors that are read together. */
const AT_ONCE = 500;

export interface KeepingScores {
  /** Handed in: this runs in a worker, where the settings cannot be read. */
  readonly company: CompanySettings;
  readonly at: At;
}

/**
 * Works out anew whose standing may have changed since it was last done, once a day everybody's, for days alone move scores
 * (domain.md R3-06). Can be broken off at any point and begun again. Holds a page of the book in memory. Returns how many changed.
 */
export function keepScores({ company, at }: KeepingScores): Promise<number> {
  return withScoreLock(company.id, async () => {
    const [{ dues, upTo }, ran, book] = await Promise.all([
      readScoreDues(company.id),
      readScoreRun(company.id),
      currentBook(company.id),
    ]);
    const isWhole = dues.includes('all') || ran?.on !== at.today;
    let changed = 0;
    if (book)
      for await (const page of isWhole ? wholeBook(book) : pagesOf(book, dues)) changed += await keepStandings(page, company, at);
    if (book && isWhole) await noteScoreRun(company.id, at);
    if (upTo !== null) await clearScoreDues(company.id, upTo);
    return changed;
  });
}

async function* pagesOf(book: Book, dues: readonly ScoreDue[]): AsyncGenerator<readonly BookPosition[]> {
  const named = dues.filter((due) => due !== 'all');
  for (let start = 0; start < named.length; start += AT_ONCE)
    yield [...(await positionsOf(book, await debtorsOf(book, named.slice(start, start + AT_ONCE)))).values()];
}

async function debtorsOf({ lead }: Book, dues: readonly Exclude<ScoreDue, 'all'>[]): Promise<readonly Debtor[]> {
  const numbers = dues.flatMap((due) => ('number' in due ? [decodeNumber(due.number)] : []));
  const aliases = numbers.flatMap(({ source, number }) => identityAliases({ number, domains: [], name: null }, [source]));
  const [byKey, byNumber] = await Promise.all([
    debtorsByKeys(dues.flatMap((due) => ('debtor' in due ? [due.debtor] : []))),
    debtorsByAliases(lead.company, aliases),
  ]);
  return [...byKey, ...byNumber.flat()];
}
