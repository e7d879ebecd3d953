import type { ImprovementField } from '@/lib/domain/record/new-improvement';
import type { MessageKey } from '@/lib/words/catalogue';

export const FIELD_WORDS: Readonly<Record<ImprovementField, MessageKey>> = {
  owner: 'improvement_owner',
  department: 'dispute_department',
  action: 'improvement_action',
  reviewOn: 'improvement_review',
};

export const FAULT_WORDS: Readonly<Record<ImprovementField, MessageKey>> = {
  owner: 'improvement_fault_owner',
  department: 'dispute_fault_department',
  action: 'improvement_fault_action',
  reviewOn: 'improvement_fault_review',
};
