import type { KnownEvent } from '../events/registry';

/** What an event's data names, among it the events that it is about. */
const named = ({ data }: KnownEvent): readonly unknown[] => Object.values(data);

/**
 * A debtor's events, given in the order of their ids, such that what answers another event stands after it. Ids alone see to that while
 * clocks agree within ten minutes; where somebody's clock is further off, what they answer may have a later id than their answer.
 */
export function inCausalOrder(events: readonly KnownEvent[]): readonly KnownEvent[] {
  const missing = new Set<unknown>(events.map(({ id }) => id));
  const waiting = new Map<unknown, KnownEvent[]>();
  const ordered: KnownEvent[] = [];
  const place = (event: KnownEvent): readonly KnownEvent[] => {
    const awaited = named(event).find((value) => missing.has(value));
    if (awaited !== undefined) {
      const others = waiting.get(awaited);
      if (others) others.push(event);
      else waiting.set(awaited, [event]);
      return [];
    }
    missing.delete(event.id);
    ordered.push(event);
    return waiting.get(event.id) ?? [];
  };
  for (const event of events) {
    const ready = [event];
    for (let each = ready.shift(); each; each = ready.shift()) ready.push(...place(each));
  }
  // Events that wait for each other, or for themselves: nobody makes such, and they are not lost.
  return [...ordered, ...events.filter(({ id }) => missing.has(id))];
}
