import { DEPARTMENT_WORDS } from '@/lib/domain/record/department-words';
import type { VisitOutcome, VisitTick } from '@/lib/domain/record/visit-record';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { REASON_WORDS } from './dispute-words';
import type { TickFault } from './tick-draft';

export const VISIT_OUTCOME_WORDS: Readonly<Record<VisitOutcome, MessageKey>> = {
  pays_on: 'visit_outcome_pays_on',
  disputed: 'visit_outcome_disputed',
  document_needed: 'visit_outcome_document',
  credit_needed: 'visit_outcome_credit',
  settled: 'visit_outcome_settled',
};

export const TICK_FAULT_WORDS: Readonly<Record<TickFault, MessageKey>> = {
  outcome: 'visit_fault_outcome',
  paysOn: 'visit_fault_pays_on',
  amount: 'dispute_fault_amount',
  reason: 'dispute_fault_reason',
  department: 'dispute_fault_department',
  dueOn: 'dispute_fault_due',
  customerView: 'dispute_fault_customer_view',
  ourView: 'dispute_fault_our_view',
  action: 'dispute_fault_action',
  owner: 'dispute_fault_owner',
};

/** What came out for an invoice, in one phrase. */
export function tickText({ outcome, paysOn, amount, dispute }: VisitTick, { t, format }: Words): string {
  if (paysOn && amount) return t('visit_pays', { amount: format.money(amount), date: format.date(paysOn) });
  if (!dispute) return t(VISIT_OUTCOME_WORDS[outcome]);
  const { reason, department } = dispute;
  return t('visit_disputes', {
    amount: format.money(dispute.amount),
    reason: t(REASON_WORDS[reason]),
    department: t(DEPARTMENT_WORDS[department]),
  });
}
