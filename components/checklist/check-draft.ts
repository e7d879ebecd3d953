import type { ChecklistItemId } from '@/lib/domain/policy-parts';

/** What is being typed about an item: kept, so that closing the page loses none of it. */
export interface CheckDraft {
  readonly item: ChecklistItemId;
  readonly form: 'done' | 'na';
  readonly text: string;
}
