import type { Assessment, At } from '@/lib/domain/assessment';
import type { CheckName, Circumstance } from '@/lib/domain/checklist/check-name';
import type { CheckResult } from '@/lib/domain/checklist/check-result';
import type { Facts } from '@/lib/domain/facts';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { ChecklistItem } from '@/lib/domain/policy-parts';

/**
 * What the list takes of an assessment: figures alone. Verdict, blocks and findings are not among them, for the list is what one
 * of those blocks is about (CHK-01).
 */
export type ChecklistFigures = Pick<
  Assessment,
  'score' | 'riskClass' | 'isStarter' | 'exposure' | 'ageing' | 'behaviour' | 'term' | 'nextAction' | 'scope'
>;

/** One item with all that it may look at. */
export interface ItemCase {
  readonly item: ChecklistItem;
  readonly facts: Facts;
  readonly figures: ChecklistFigures;
  /** Requested term after the legal cut, as the decision takes it (domain.md 2.12). */
  readonly term: PaymentTerm;
  readonly policy: PolicyDocument;
  readonly at: At;
}

/** Null: there is nothing to look at here, so it counts for nothing. */
export type Check = (input: ItemCase) => Omit<CheckResult, 'check'> | null;

/** When an item does not apply. Null: nobody knows. */
export interface CircumstanceLogic {
  /** Who sets the item aside for it: the data alone, a person with a reason, or a person where the data do not tell. */
  readonly saidBy: 'data' | 'person' | 'either';
  readonly applies: (input: ItemCase) => boolean | null;
}

/** How one item is answered from data; the policy names which of its checks and circumstances count. */
export interface ItemLogic {
  readonly checks: Readonly<Partial<Record<CheckName, Check>>>;
  readonly circumstances: Readonly<Partial<Record<Circumstance, CircumstanceLogic>>>;
}
