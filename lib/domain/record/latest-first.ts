import type { AgedItem } from '../assessment';

const late = ({ daysPastDue }: AgedItem): number => daysPastDue ?? Number.NEGATIVE_INFINITY;

/** Items to choose from, what is most overdue on top; those without a date come last. */
export const latestFirst = (items: readonly AgedItem[]): readonly AgedItem[] => [...items].sort((a, b) => late(b) - late(a) || 0);
