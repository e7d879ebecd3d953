import type { Role } from '../role';
import type { AnswerDraft } from './item-answer';

/** What an answer to an item must be. */
export interface AnswerRules {
  readonly answerableBy: readonly Role[];
  readonly mayBeNotApplicable: boolean;
  /** The data say otherwise: only the credit manager goes against them, and says why. */
  readonly isContradicted: boolean;
  /** Nothing but what a person saw stands behind it, so that has to be told. */
  readonly needsEvidence: boolean;
  /** Characters of a reason, by CHK-02. */
  readonly minReason: number;
}

export type AnswerFault = 'not-yours' | 'never-not-applicable' | 'credit-manager-only' | 'reason-too-short' | 'evidence-missing';

const lengthOf = (text: string | undefined): number => text?.trim().length ?? 0;

/** What stands in the way of an answer to an item; null when nothing does (domain.md 1.6, R3-04, CHK-02). */
export function answerFault(answer: AnswerDraft, role: Role, rules: AnswerRules): AnswerFault | null {
  if (!rules.answerableBy.includes(role)) return 'not-yours';
  const isReasonShort = lengthOf(answer.reason) < rules.minReason;
  if (answer.state === 'na') {
    if (!rules.mayBeNotApplicable) return 'never-not-applicable';
    return isReasonShort ? 'reason-too-short' : null;
  }
  if (rules.isContradicted && role !== 'credit_manager') return 'credit-manager-only';
  if (rules.isContradicted && isReasonShort) return 'reason-too-short';
  return rules.needsEvidence && lengthOf(answer.evidence) === 0 ? 'evidence-missing' : null;
}
