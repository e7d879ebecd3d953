import type { ChecklistItemId } from '../policy-parts';

/** The eleven checks in their order (domain.md 1.6): no policy makes the list shorter. */
export const CHECKLIST_ITEMS = [
  'C01',
  'C02',
  'C03',
  'C04',
  'C05',
  'C06',
  'C07',
  'C08',
  'C09',
  'C10',
  'C11',
] as const satisfies readonly ChecklistItemId[];
