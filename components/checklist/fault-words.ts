import type { AnswerFault, AnswerRules } from '@/lib/domain/checklist/answer-fault';
import { ROLE_WORDS } from '@/lib/domain/role-words';
import type { Words } from '@/lib/words/words';

/** Why an answer is not taken, and what to do. */
export function faultWords(fault: AnswerFault, { answerableBy, minReason }: AnswerRules, words: Words): string {
  if (fault === 'not-yours') {
    return words.t('check_fault_role', { roles: words.format.list(answerableBy.map((role) => words.say(ROLE_WORDS[role]))) });
  }
  if (fault === 'credit-manager-only') return words.t('check_fault_contradicted');
  if (fault === 'evidence-missing') return words.t('check_fault_evidence');
  return fault === 'reason-too-short' ? words.t('check_fault_reason', { min: minReason }) : words.t('check_fault_never');
}
