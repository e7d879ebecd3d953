import { CHECKLIST_ITEMS } from '@/lib/domain/checklist/checklist-items';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { ChecklistItem } from '@/lib/domain/policy-parts';
import { CHECKLIST } from '../template/checklist';

/** All eleven, as the policy has them; one that it leaves out is taken from the template: there is no credit without the full list (R3-04). */
export function itemsOf({ checklist }: PolicyDocument): readonly ChecklistItem[] {
  return CHECKLIST_ITEMS.flatMap((id) => [...checklist, ...CHECKLIST].find((item) => item.id === id) ?? []);
}
