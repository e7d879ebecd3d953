import * as z from 'zod/mini';
import { CHECKLIST_ITEMS } from '@/lib/domain/checklist/checklist-items';
import { eventKind } from '../contract';
import { localDateValue, roleValue, shortText } from '../event-values.schema';

/** One of the eleven checks of a deal was given to somebody by name, or to whoever has a role (domain.md R3-03). */
export const checkAssigned = eventKind({
  type: 'check.assigned',
  v: 1,
  data: z.object({ item: z.enum(CHECKLIST_ITEMS), role: z.nullable(roleValue), dueOn: localDateValue }),
  text: z.nullable(z.object({ user: shortText })),
});
