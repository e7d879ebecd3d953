import type { LocalDate } from '../local-date';
import type { Money } from '../money';

/** What a day of an event says: until when at the latest, on which day, or up to which. */
export type DayMeaning = 'by' | 'at' | 'until';

/** What the facts of any event tell in a line: what it is about, and which day it names. */
export interface TimelineFacts {
  /** Null: none. */
  readonly amount: Money | null;
  /** Numbers of invoices; those without one are passed over. */
  readonly invoices: readonly string[];
  /** Null: none. */
  readonly day: { readonly means: DayMeaning; readonly on: LocalDate } | null;
}

/** Names that events give the amount they are about, the most telling first. */
const AMOUNTS = ['amount', 'limit', 'debt', 'atStake'] as const;

/** Names that events give the day that matters most, and what it means there. */
const DAYS: readonly (readonly [name: string, means: DayMeaning])[] = [
  ['paysOn', 'by'],
  ['dueOn', 'by'],
  ['on', 'by'],
  ['startsOn', 'at'],
  ['holdsUntil', 'until'],
  ['until', 'until'],
  ['expiresOn', 'until'],
];

const isMoney = (value: unknown): value is Money => typeof value === 'object' && value !== null && 'minor' in value;

function invoicesOf(items: unknown): readonly string[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: { readonly number?: unknown } | null) => (typeof item?.number === 'string' ? [item.number] : []));
}

/** The facts of an event of any type, as far as they can be told without knowing the type. */
export function timelineFacts(data: unknown): TimelineFacts {
  const held = (data ?? {}) as Readonly<Record<string, unknown>>;
  const day = DAYS.find(([name]) => typeof held[name] === 'string');
  return {
    amount: AMOUNTS.map((name) => held[name]).find(isMoney) ?? null,
    invoices: invoicesOf(held.items),
    day: day ? { means: day[1], on: held[day[0]] as LocalDate } : null,
  };
}
