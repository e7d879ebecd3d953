import type { Assessment, At } from '@/lib/domain/assessment';
import type { ChecklistRecord } from '@/lib/domain/checklist/checklist-record';
import type { ChecklistView } from '@/lib/domain/checklist/checklist-view';
import type { DealFacts } from '@/lib/domain/debtor-facts';
import type { Facts } from '@/lib/domain/facts';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';
import { assess } from '../assess';
import { checklist } from './checklist';
import { itemsOf } from './items-of';

/** What CHK-01 and CHK-02 want to know of the list; of an item that was set aside more than once, the last reason counts. */
function inDeal({ open }: ChecklistView, { answers }: ChecklistRecord, policy: PolicyDocument): DealFacts['checklist'] {
  const last = itemsOf(policy).flatMap(({ id }) => answers.findLast(({ item }) => item === id) ?? []);
  return { open, reasons: last.filter(({ state }) => state === 'na').map(({ reason = '' }) => reason) };
}

export interface CheckedAssessment {
  readonly assessment: Assessment;
  readonly checklist: ChecklistView;
}

/**
 * The assessment, of a quote or of a customer to whom credit is granted without one, together with the list that it waits for (domain.md R3-02). The list takes figures of the assessment, and the
 * assessment how many items are open: so it is made once without the list, and once with it.
 */
export function assessWithChecklist(
  facts: Facts,
  quote: Quote | null,
  policy: PolicyDocument,
  record: ChecklistRecord,
  at: At,
): CheckedAssessment {
  const bare = assess(facts, quote, policy, at);
  const list = checklist({ facts, figures: bare, policy, record, at });
  const told: Facts = { ...facts, deal: { ...facts.deal, checklist: inDeal(list, record, policy) ?? null } };
  return { assessment: assess(told, quote, policy, at), checklist: list };
}
