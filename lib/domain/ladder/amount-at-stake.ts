import type { AgeingTerms } from '../age-items';
import type { AgedItem, Ageing } from '../assessment';
import { dunnableParts, type OverdueItem } from '../dunnable';
import type { PauseReason } from '../ladder';
import type { LadderCase } from './ladder-case';

type AtStake = Pick<LadderCase, 'amount' | 'daysPastDue'> & {
  /** Why nothing may be dunned although something is late. */
  readonly pauses: readonly PauseReason[];
};

/** On the ladder an item counts from its first day late, and a small total after sixty (domain.md 2.1 a, e). */
const FROM_THE_FIRST_DAY = { ignoreDaysUpTo: 0, nextWorkingDay: false, minCustomerTotal: 0 } as const;

const isLate = (row: AgedItem): row is AgedItem & OverdueItem => row.daysPastDue !== null && row.daysPastDue > 0;
const isLeftAlone = ({ item }: AgedItem): boolean => item.dispute !== undefined || item.isInKeptArrangement === true;
const openOf = (rows: readonly AgedItem[]): number => rows.reduce((sum, { item }) => sum + item.open.minor, 0);
const oldestOf = (rows: readonly AgedItem[]): number =>
  rows.reduce((oldest, { daysPastDue }) => Math.max(oldest, daysPastDue ?? 0), Number.NEGATIVE_INFINITY);

/** What falls due within the days of the first step, or else on the next day that anything does; less the credits that are left. */
function aboutToFallDue({ items, credits }: Ageing, currency: string, preDueDays: number): AtStake | null {
  const own = items.filter((row) => row.item.open.currency === currency && !isLeftAlone(row));
  const upcoming = own.filter(({ item, daysPastDue }) => daysPastDue !== null && daysPastDue <= 0 && !item.isDirectDebit);
  if (upcoming.length === 0) return null;
  const nearest = oldestOf(upcoming);
  const from = Math.min(nearest, preDueDays);
  const creditsLeft = Math.max(0, credits.minor - openOf(own.filter(isLate)));
  const amount = openOf(upcoming.filter(({ daysPastDue }) => (daysPastDue ?? 0) >= from)) - creditsLeft;
  return { amount: Math.max(0, amount), daysPastDue: nearest, pauses: [] };
}

function pausesOf({ items }: Ageing): readonly PauseReason[] {
  const late = items.filter(isLate);
  const because: readonly [PauseReason, boolean][] = [
    ['open-dispute', late.some(({ item }) => item.dispute !== undefined)],
    ['active-arrangement', late.some(({ item }) => item.isInKeptArrangement === true)],
    ['direct-debit-waiting', late.some((row) => !isLeftAlone(row) && row.item.isDirectDebit === true && row.isExcused)],
  ];
  return because.flatMap(([reason, applies]) => (applies ? [reason] : []));
}

/**
 * What the ladder acts on (domain.md 2.13): what may be dunned and how late its oldest item is; when that is nothing, what is about to fall
 * due; when that is nothing either, why. Minor units of the terms' currency. `preDueDays` is when the first step starts, for example −7.
 */
export function amountAtStake(ageing: Ageing, { today, currency, dunnable }: AgeingTerms, preDueDays: number): AtStake {
  const own = ageing.items.filter(isLate).filter(({ item }) => item.open.currency === currency);
  const { parts, total } = dunnableParts(own, ageing.credits.minor, today, { ...dunnable, ...FROM_THE_FIRST_DAY });
  const dunned = parts.filter(({ amount }) => amount > 0).map(({ row }) => row);
  if (dunned.length > 0) return { amount: total, daysPastDue: oldestOf(dunned), pauses: [] };
  return aboutToFallDue(ageing, currency, preDueDays) ?? { amount: 0, daysPastDue: 0, pauses: pausesOf(ageing) };
}
