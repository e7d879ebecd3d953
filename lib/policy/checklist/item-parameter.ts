import type { ChecklistItem } from '@/lib/domain/policy-parts';
import { CHECKLIST } from '../template/checklist';

/** A number of an item; a policy that was written before it existed has that of the template. Throws when neither names it: a bug. */
export function itemParameter({ id, p }: ChecklistItem, name: string): number {
  const value = p?.[name] ?? CHECKLIST.find((item) => item.id === id)?.p?.[name];
  if (value === undefined) throw new RangeError(`no parameter ${name} of ${id}`);
  return value;
}
