import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { DebtorKey } from '@/lib/domain/ids';
import type { Mark, MarkRow } from '@/lib/domain/mark';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import type { Sighting } from '@/lib/domain/sighting';
import { assess } from '@/lib/policy/assess';
import { readAnswersOf } from '@/lib/store/answers';
import { readRates } from '@/lib/store/exchange-rates';
import { currentBook } from './current-book';
import { currentPolicy } from './current-policy';
import { gatherFacts } from './gather-facts';
import { inOneCurrency } from './in-one-currency';
import { readRecords, recordOf } from './read-records';
import { recogniseRows } from './recognise-rows';

export interface MarkInput {
  /** At most what a screen shows: the caller bounds it. */
  readonly rows: readonly MarkRow[];
  readonly origin: string;
  readonly company: CompanySettings;
  readonly at: At;
}

/** Per name of a list the verdict on the debtor as it stands, in the same order; null for who is not in the book. One read of the book. */
export async function markRows({ rows, origin, company, at }: MarkInput): Promise<readonly (Mark | null)[]> {
  const book = await currentBook(company.id);
  if (!book) return rows.map(() => null);
  const { matches, positions } = await recogniseRows(book, rows.map(sightingOf), origin);
  const verdicts = await verdictsOf(positions, company, at);
  return matches.map((match) => {
    if (match.kind === 'several') return 'several';
    return (match.kind === 'one' && verdicts.get(match.candidate.debtor)) || null;
  });
}

/** A line that links to a customer claims what the page of that customer would: its record and its name. */
const sightingOf = ({ name, id }: MarkRow): Sighting => ({
  kind: 'debtor',
  name,
  ...(id === undefined ? {} : { hostRecordId: id, hostDebtorId: id }),
  evidence: {},
});

async function verdictsOf(
  known: ReadonlyMap<DebtorKey, BookPosition>,
  company: CompanySettings,
  at: At,
): Promise<ReadonlyMap<DebtorKey, Mark>> {
  const debtors = [...known.keys()];
  const [answers, records, policy, rates] = await Promise.all([
    readAnswersOf(debtors),
    readRecords(debtors),
    currentPolicy(company),
    readRates(at.today),
  ]);
  const markOf = ({ position, sources }: BookPosition): Mark => {
    const { conversion, position: inOne } = inOneCurrency(position, null, company.currency, rates);
    const answer = answers.get(position.debtor) ?? null;
    const record = recordOf(records, position.debtor);
    const facts = gatherFacts({ known: { position: inOne, sources }, conversion, company, answer, record, policy, at });
    const { verdict, blocks } = assess(facts, null, policy, at);
    return verdict === 'accept' && blocks.length > 0 ? 'blocked' : verdict;
  };
  return new Map([...known].map(([debtor, position]) => [debtor, markOf(position)]));
}
