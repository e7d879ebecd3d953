import type { LocalDate } from '../local-date';
import type { FlagRecord } from './flag-record';

/** Of a stop that ends when invoices are paid: which of them the books still hold open, and which no longer. */
export interface FlagRelease {
  readonly open: readonly string[];
  readonly paid: readonly string[];
}

/** Null for a flag that no payment lifts, or that stops nothing any more. */
export function flagRelease(
  { kind, release, items, expiresOn }: FlagRecord,
  openItems: ReadonlySet<string>,
  today: LocalDate,
): FlagRelease | null {
  if (kind !== 'stop' || release !== 'paid' || expiresOn < today) return null;
  return { open: items.filter((item) => openItems.has(item)), paid: items.filter((item) => !openItems.has(item)) };
}
