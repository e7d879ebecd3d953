import type { Held, LedgerEvent } from './contract';
import { type KnownEvent, kindOf } from './events/registry';

/**
 * An event as this version understands it, older versions brought up to date; null for a type or version that is newer, and for one whose
 * data was erased. Events are checked against their schemas where they come in, not each time they are read.
 */
export function readEvent(event: LedgerEvent): KnownEvent | null {
  const kind = kindOf(event.type);
  if (!kind || event.v > kind.v || event.data === null) return null;
  let held: Held = { data: event.data, text: event.text };
  for (let v = event.v; v < kind.v; v++) {
    const upcast = kind.upcasts?.[v];
    if (!upcast) return null;
    held = upcast(held);
  }
  return { ...event, v: kind.v, ...held } as KnownEvent;
}
