import type { At } from '@/lib/domain/assessment';
import type { ChecklistRecord } from '@/lib/domain/checklist/checklist-record';
import type { ChecklistView } from '@/lib/domain/checklist/checklist-view';
import type { Facts } from '@/lib/domain/facts';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { cutTerm, requestedTerm } from '../terms/term-advice';
import type { ChecklistFigures } from './contract';
import { itemsOf } from './items-of';
import { rowOf } from './row-of';

export interface ChecklistInput {
  readonly facts: Facts;
  /** Of the same facts and quote: an `Assessment` will do. */
  readonly figures: ChecklistFigures;
  readonly policy: PolicyDocument;
  readonly record: ChecklistRecord;
  readonly at: At;
}

/**
 * The eleven checks before credit, for one customer and one deal (domain.md 1.6, R3-02 to R3-05): each answered from data as far as
 * data go, else by people. Pure. A missing fact leaves its item open; it is never taken for good news.
 */
export function checklist({ facts, figures, policy, record, at }: ChecklistInput): ChecklistView {
  const term = cutTerm(requestedTerm(figures.term), figures.term.legalMaxDays);
  const rows = itemsOf(policy).map((item) => rowOf({ item, facts, figures, term, policy, at }, record));
  const open = rows.filter(({ state }) => state === 'open' || state === 'auto_fail').length;
  return {
    rows,
    open,
    automatic: rows.filter(({ isAutomatic }) => isAutomatic).length,
    toConfirm: rows.filter(({ state }) => state === 'auto_ok').map(({ item }) => item),
    isComplete: open === 0,
    termDays: term.days,
  };
}
