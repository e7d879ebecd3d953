import type { LedgerEvent } from '../contract';
import { readEvent } from '../read-event';

const WITHOUT_TEXT = { text: null, textSalt: null } as const;
const WITHOUT_ALL = { ...WITHOUT_TEXT, data: null, dataSalt: null } as const;

const isBlank = ({ data, text }: LedgerEvent, what: 'text' | 'all'): boolean =>
  text === null && (what === 'text' || data === null);

/**
 * Of the events of one debtor those that must lose what they say, or what people wrote in them, because an erasure among them names them;
 * in whatever order the two came in. The envelopes stay, so that the chain does (domain.md 3.2).
 */
export function blankErased(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const named = new Map<string, 'text' | 'all'>();
  for (const event of events) {
    const known = event.type === 'text.erased' ? readEvent(event) : null;
    if (known?.type !== 'text.erased') continue;
    for (const id of known.data.events) if (named.get(id) !== 'all') named.set(id, known.data.what);
  }
  return events.flatMap((event) => {
    const what = event.type === 'text.erased' ? undefined : named.get(event.id);
    if (!what || isBlank(event, what)) return [];
    return [{ ...event, ...(what === 'all' ? WITHOUT_ALL : WITHOUT_TEXT) }];
  });
}
