import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { DayRates } from '@/lib/domain/exchange/day-rates';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { DebtorRecord } from '@/lib/domain/record/debtor-record';
import type { KeptScore } from '@/lib/domain/score-history/kept-score';
import { scoreInputs } from '@/lib/domain/score-history/score-inputs';
import { assess } from '@/lib/policy/assess';
import { gatherFacts } from './gather-facts';
import type { GatherInput } from './gather-input';
import { inOneCurrency } from './in-one-currency';

export interface StandingInput {
  readonly known: BookPosition;
  readonly company: CompanySettings;
  readonly record: DebtorRecord;
  readonly answer: GatherInput['answer'];
  readonly policy: PolicyDocument;
  readonly rates: DayRates | null;
  readonly at: At;
}

/** How a debtor stands now, without a quote, and what that rests on. */
export function standingNow({ known, rates, ...input }: StandingInput): KeptScore {
  const { company, policy, at } = input;
  const { position, conversion } = inOneCurrency(known.position, null, company.currency, rates);
  const facts = gatherFacts({ ...input, known: { ...known, position }, conversion });
  const assessment = assess(facts, null, policy, at);
  const { value, class: riskClass } = assessment.score;
  return { value, class: riskClass, verdict: assessment.verdict, at: at.now, inputs: scoreInputs(facts, assessment) };
}
