import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import { latestPaid } from '@/lib/domain/latest-paid';
import type { MatchEvidence } from '@/lib/domain/match';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import { readQuote } from '@/lib/domain/read-quote';
import type { Sighting } from '@/lib/domain/sighting';
import { alignRecord } from '@/lib/domain/team/align-record';
import type { SidebarView } from '@/lib/domain/view';
import { withoutOrder } from '@/lib/domain/without-order';
import { assess } from '@/lib/policy/assess';
import { readAnswer } from '@/lib/store/answers';
import { readRates } from '@/lib/store/exchange-rates';
import { arrangementStandings } from './arrangement-standings';
import { currentPolicy } from './current-policy';
import { gatherFacts } from './gather-facts';
import { inOneCurrency } from './in-one-currency';
import { readRecord } from './read-record';
import { recordedPromises } from './recorded-promises';

/** As many as a narrow panel has room for. */
const MOST_PAID = 3;

export interface AssessInput {
  readonly sighting: Sighting;
  readonly known: BookPosition;
  /** Why this debtor is taken to be the one on the page; empty when a person picked it. */
  readonly evidence: readonly MatchEvidence[];
  readonly canFillTerm: boolean;
  readonly company: CompanySettings;
  readonly at: At;
}

/** Judges the quote on the page for one debtor, or the debtor as it stands where the page holds no quote. */
export async function assessDebtor(input: AssessInput): Promise<Extract<SidebarView, { state: 'assessed' }>> {
  const { sighting, known, evidence, canFillTerm, company, at } = input;
  const { position, sources } = known;
  const [book] = sources;
  const { debtor, identity } = position;
  // An invoice is in the book already: only what is still to be granted is a quote.
  const document = sighting.kind === 'quote' || sighting.kind === 'order' ? sighting.document : undefined;
  const asked = document ? readQuote(document, company, sighting.locale) : null;
  const counted = sighting.kind === 'order' ? withoutOrder(position, document?.number) : position;
  const [answer, record, policy, rates] = await Promise.all([
    readAnswer(debtor),
    readRecord(debtor),
    currentPolicy(company),
    readRates(at.today),
  ]);
  const { conversion, quote, position: inOne } = inOneCurrency(counted, asked, company.currency, rates);
  const told = { known: { position: inOne, sources }, record: alignRecord(record, inOne), company, policy, at };
  const facts = gatherFacts({ ...told, conversion, answer });
  const assessment = assess(facts, quote, policy, at);
  const isLinked = evidence.includes('link');
  const promised = recordedPromises(told);
  const arrangements = arrangementStandings(told);
  const paid = latestPaid(position.settledItems, MOST_PAID);
  return {
    state: 'assessed',
    sighting,
    debtor,
    identity,
    evidence,
    isLinked,
    quote,
    assessment,
    record,
    ...(promised.length > 0 && { promised }),
    ...(arrangements.length > 0 && { arrangements }),
    book,
    canFillTerm,
    ...(paid && { paid }),
  };
}
