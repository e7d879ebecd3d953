import type { StepData } from '@/lib/app/step-data';
import type { AgedItem } from '@/lib/domain/assessment';
import type { PromisedItem } from '@/lib/domain/record/promise-record';

/** The invoices that a text asks for, as the book knows them. */
export function stepItems({ owed }: Pick<StepData, 'owed'>, items: readonly AgedItem[]): readonly PromisedItem[] {
  return items
    .filter(({ item }) => item.open.minor > 0 && item.dispute === undefined)
    .filter(({ item }) => owed.items.some(({ number, dueOn }) => number === item.number && dueOn === item.dueOn))
    .map(({ item }) => ({ item: item.id, number: item.number, open: item.open }));
}
