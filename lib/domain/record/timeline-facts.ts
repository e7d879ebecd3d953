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
  /** What was chosen of a list, such as the reason of a dispute, by the name that the event gives it. */
  readonly choices: Readonly<Record<string, string>>;
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

/** Numbers of invoices by the id of their item; null: it has none. */
export type ItemNumbers = ReadonlyMap<string, string>;

interface NamedItem {
  readonly item?: unknown;
  readonly number?: unknown;
  readonly amount?: unknown;
}

const isMoney = (value: unknown): value is Money => typeof value === 'object' && value !== null && 'minor' in value;

const factsOf = (data: unknown) => (data ?? {}) as Readonly<Record<string, unknown>>;
const itemsOf = ({ items }: Readonly<Record<string, unknown>>): readonly (NamedItem | null)[] =>
  Array.isArray(items) ? items : [];

/** The numbers that events give the items they name: others name the same ones by their id alone. */
export function itemNumbers(events: readonly unknown[]): ItemNumbers {
  const named = events.flatMap((data) => itemsOf(factsOf(data)));
  return new Map(
    named.flatMap((each) =>
      typeof each?.item === 'string' && typeof each.number === 'string' ? [[each.item, each.number] as const] : [],
    ),
  );
}

/** Of an event that names an amount for each item and none for all; null: not in one currency. */
function sumOf(items: readonly (NamedItem | null)[]): Money | null {
  const amounts = items.map((each) => each?.amount).filter(isMoney);
  const [first] = amounts;
  if (!first || amounts.length < items.length || amounts.some(({ currency }) => currency !== first.currency)) return null;
  return { minor: amounts.reduce((sum, { minor }) => sum + minor, 0), currency: first.currency };
}

/** The facts of an event of any type, as far as they can be told without knowing the type. `numbers`: of items that it names by their id. */
export function timelineFacts(data: unknown, numbers: ItemNumbers = new Map()): TimelineFacts {
  const held = factsOf(data);
  const items = itemsOf(held);
  const alone = typeof held.item === 'string' ? numbers.get(held.item) : undefined;
  const day = DAYS.find(([name]) => typeof held[name] === 'string');
  return {
    amount: AMOUNTS.map((name) => held[name]).find(isMoney) ?? sumOf(items),
    invoices: [...items.flatMap((each) => (typeof each?.number === 'string' ? [each.number] : [])), ...(alone ? [alone] : [])],
    day: day ? { means: day[1], on: held[day[0]] as LocalDate } : null,
    choices: Object.fromEntries(Object.entries(held).filter((each): each is [string, string] => typeof each[1] === 'string')),
  };
}
