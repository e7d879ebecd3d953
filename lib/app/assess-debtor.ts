import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import { latestPaid } from '@/lib/domain/latest-paid';
import type { MatchEvidence } from '@/lib/domain/match';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { DealRef } from '@/lib/domain/record/deal-ref';
import type { Sighting } from '@/lib/domain/sighting';
import { alignRecord } from '@/lib/domain/team/align-record';
import type { SidebarView } from '@/lib/domain/view';
import { userRole } from '@/lib/platform/preferences';
import { customerValue } from '@/lib/policy/value/customer-value';
import { readAnswer } from '@/lib/store/answers';
import { readRates } from '@/lib/store/exchange-rates';
import { agreedStandings } from './agreed-standings';
import { askedOf } from './asked-of';
import { collectingOf } from './collecting-of';
import { currentPolicy } from './current-policy';
import { gatherFacts } from './gather-facts';
import { inOneCurrency } from './in-one-currency';
import { judgeDeal } from './judge-deal';
import { readRecord } from './read-record';

/** As many as a narrow panel has room for. */
const MOST_PAID = 3;

export interface AssessInput {
  readonly sighting: Sighting;
  readonly deal: DealRef | null;
  readonly known: BookPosition;
  /** Why this debtor is taken to be the one on the page; empty when a person picked it. */
  readonly evidence: readonly MatchEvidence[];
  readonly canFillTerm: boolean;
  readonly company: CompanySettings;
  readonly at: At;
  /** In place of the term that the page asks. */
  readonly term?: PaymentTerm | undefined;
  /** The eleven checks without a quote too. */
  readonly isListAsked?: boolean | undefined;
}

/** Judges the quote on the page for one debtor, or the debtor as it stands where the page holds no quote. */
export async function assessDebtor(input: AssessInput): Promise<Extract<SidebarView, { state: 'assessed' }>> {
  const { sighting, deal, known, evidence, canFillTerm, company, at, term = null, isListAsked = false } = input;
  const { position, sources } = known;
  const { debtor, identity } = position;
  const asked = askedOf(sighting, position, company, term);
  const [answer, record, policy, rates, role] = await Promise.all([
    readAnswer(debtor),
    readRecord(debtor),
    currentPolicy(company),
    readRates(at.today),
    userRole.getValue(),
  ]);
  const { conversion, quote, position: inOne } = inOneCurrency(asked.beside, asked.quote, company.currency, rates);
  const told = { known: { position: inOne, sources }, record: alignRecord(record, inOne), company, policy, at };
  const facts = gatherFacts({ ...told, conversion, answer });
  const { assessment, checklist } = judgeDeal({ facts, quote, deal, identity, record, policy, isListAsked, role, at });
  const value = customerValue({ facts, assessment, marginPct: company.marginPct ?? null, policy });
  const paid = latestPaid(position.settledItems, MOST_PAID);
  return {
    state: 'assessed',
    sighting,
    debtor,
    identity,
    evidence,
    isLinked: evidence.includes('link'),
    quote,
    assessment,
    record,
    book: sources[0],
    canFillTerm,
    ...(checklist && { checklist }),
    value,
    ...agreedStandings(told),
    ...(paid && { paid }),
    ...collectingOf({ facts, settledItems: inOne.settledItems, record, assessment, policy }),
  };
}
