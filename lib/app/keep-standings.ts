import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import { nextScore } from '@/lib/domain/score-history/kept-score';
import { readAnswersOf } from '@/lib/store/answers';
import { readRates } from '@/lib/store/exchange-rates';
import { readScores, writeScores } from '@/lib/store/scores';
import { currentPolicy } from './current-policy';
import { readRecords, recordOf } from './read-records';
import { standingNow } from './standing-now';

/** Works out how these debtors stand and keeps what is another than it was, with what moved it (domain.md R3-06). Returns how many changed. */
export async function keepStandings(known: readonly BookPosition[], company: CompanySettings, at: At): Promise<number> {
  if (known.length === 0) return 0;
  const debtors = known.map(({ position }) => position.debtor);
  const [policy, rates, answers, records, before] = await Promise.all([
    currentPolicy(company),
    readRates(at.today),
    readAnswersOf(debtors),
    readRecords(debtors),
    readScores(company.id, debtors),
  ]);
  const news = known.flatMap((each, index) => {
    const { debtor } = each.position;
    const record = recordOf(records, debtor);
    const answer = answers.get(debtor) ?? null;
    const next = nextScore(before[index] ?? null, standingNow({ known: each, company, record, answer, policy, rates, at }));
    return next ? [{ debtor, ...next }] : [];
  });
  const of = company.id;
  const changes = news.flatMap(({ debtor, change }) => (change ? [{ company: of, debtor, ...change }] : []));
  const rows = news.map(({ debtor, kept }) => ({ company: of, debtor, ...kept }));
  if (rows.length > 0) await writeScores(rows, changes);
  return changes.length;
}
