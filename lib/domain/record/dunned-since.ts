import { invoiceKey } from '../invoice-key';
import { addDays, type LocalDate } from '../local-date';
import type { OpenItem, SettledItem } from '../open-item';
import type { StepRecord } from './step-record';

/** What the books hold of a debtor, as far as it tells since when something could be dunned. */
export interface DunnedBook {
  readonly openItems: readonly OpenItem[];
  readonly settledItems: readonly SettledItem[] | null;
}

/** From its due date until the day it was paid, an invoice can be dunned. */
interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

function openSpans(items: readonly OpenItem[], today: LocalDate): readonly Span[] {
  return items.flatMap(({ open, dispute, dueOn, invoiceOn }) => {
    const from = dueOn ?? invoiceOn;
    return open.minor > 0 && dispute === undefined && from !== null && from < today ? [{ from, to: addDays(today, 1) }] : [];
  });
}

const settledSpans = (items: readonly SettledItem[]): readonly Span[] =>
  items.flatMap(({ dueOn, settledOn }) => (dueOn !== null && dueOn < settledOn ? [{ from: dueOn, to: settledOn }] : []));

/** Between two steps that both were about it an invoice was open, also where no source tells what was paid. */
function stepSpans(steps: readonly StepRecord[]): readonly Span[] {
  const days = new Map<string, Span>();
  for (const { on, items } of steps)
    for (const { item, number } of items) {
      const key = invoiceKey(item, number);
      const known = days.get(key);
      days.set(key, { from: known && known.from < on ? known.from : on, to: known && known.to > on ? known.to : on });
    }
  return [...days.values()];
}

/**
 * Since when this debtor always had something that could be dunned (domain.md 2.13): steps that were taken before belong to a debt that
 * was paid. Null: nothing can be dunned now. Dates in the company's zone.
 */
export function dunnedSince(
  steps: readonly StepRecord[],
  { openItems, settledItems }: DunnedBook,
  today: LocalDate,
): LocalDate | null {
  const now = openSpans(openItems, today);
  if (now.length === 0) return null;
  const latestFirst = [...now, ...settledSpans(settledItems ?? []), ...stepSpans(steps)].sort((a, b) => (a.to < b.to ? 1 : -1));
  return latestFirst.reduce((since, { from, to }) => (to > since && from < since ? from : since), today);
}
