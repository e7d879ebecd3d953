import type { AgeingTerms } from '@/lib/domain/age-items';
import type { CompanySettings } from '@/lib/domain/company';
import type { LadderStep } from '@/lib/domain/ladder';
import { claimByLaw } from '@/lib/domain/law/claim-by-law';
import { correspondentsOf } from '@/lib/domain/letters/correspondents-of';
import type { HistoryLine } from '@/lib/domain/letters/hand-over-file';
import { itemsFallingDue } from '@/lib/domain/letters/items-falling-due';
import { itemsToDun } from '@/lib/domain/letters/items-to-dun';
import { paymentReference } from '@/lib/domain/letters/payment-reference';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { fourteenDayLetter } from '@/lib/domain/record/desk-facts';
import { consentOf } from '@/lib/domain/record/reach-record';
import type { StepRecord } from '@/lib/domain/record/step-record';
import type { SidebarView } from '@/lib/domain/view';
import type { GuideData, MessageData, SalesTaskData } from '@/lib/words/letters/text-data';
import { guideLines } from './guide-lines';

export interface StepCase {
  readonly view: Extract<SidebarView, { state: 'assessed' }>;
  readonly company: CompanySettings;
  readonly policy: PolicyDocument;
  /** Who writes; null: not told. */
  readonly signer: string | null;
  /** The steps of this debt that were taken before. */
  readonly taken: readonly StepRecord[];
  readonly history: readonly HistoryLine[];
}

/** All that any text of a step is made from. */
export type StepData = GuideData & SalesTaskData & MessageData;

/** A reminder asks for a week. */
const PAY_WITHIN_DAYS = 7;
const WITH_CLAIM: readonly LadderStep[] = ['S2', 'S5', 'S6'];

/** Somebody of whom nobody knows is protected as a consumer is (as on the ladder). */
export const isConsumerView = ({ buyer }: StepCase['view']): boolean => buyer?.isConsumer ?? buyer?.isNaturalPerson ?? true;

/** In the terms of the policy, as the ladder counts. */
export const stepTerms = ({ policy, view }: Pick<StepCase, 'policy' | 'view'>): AgeingTerms => ({
  today: view.assessment.at.today,
  currency: policy.currency,
  assumedDueDays: policy.assumedDueDays,
  dunnable: policy.dunnable,
});

function payBy(step: LadderStep, today: LocalDate, { handOverDaysAfterFinal }: PolicyDocument['ladder']): LocalDate | null {
  if (step === 'S0') return null;
  return addDays(today, step === 'S5' ? handOverDaysAfterFinal.business - 1 : PAY_WITHIN_DAYS);
}

/** What a step's text is made from: amounts from the book, interest and costs by law, and who writes to whom. */
export function stepData(step: LadderStep, asked: StepCase): StepData {
  const { view, company, policy, signer, taken, history } = asked;
  const { assessment, record, identity } = view;
  const { today } = assessment.at;
  const { ladder } = policy;
  const terms = stepTerms(asked);
  const isConsumer = isConsumerView(view);
  const days = ladder.days.S0[assessment.riskClass === 'NR' ? ladder.unratedAs : assessment.riskClass];
  const owed = step === 'S0' ? itemsFallingDue(assessment.ageing, terms, days) : itemsToDun(assessment.ageing, terms);
  const letter = fourteenDayLetter(taken);
  const claimed = { items: owed.items, currency: owed.total.currency, isConsumer, letter, today, costsVatPct: 0 };
  return {
    ...correspondentsOf(company, identity, signer, record.reach.correspondent),
    today,
    owed,
    reference: paymentReference(owed.items, identity.number),
    payBy: payBy(step, today, ladder),
    claim: WITH_CLAIM.includes(step) ? claimByLaw(claimed) : null,
    isConsumer,
    hasOptIn: consentOf(record.reach, 'whatsapp'),
    until: addDays(today, ladder.salesFirstDays),
    history,
    ...guideLines(view),
  };
}
