import { invoiceKey } from '../invoice-key';
import type { OpenItem } from '../open-item';
import type { DisputeRecord } from './dispute-record';

/** `too-late`: raised too long after the due date, and nobody accepted it. `gone`: none of its invoices is open any more. */
export type DisputeStanding = 'unsent' | 'too-late' | 'counts' | 'gone';

/** Where a running dispute stands, by the open items that it was applied to (`applyDisputes`). */
export function disputeStanding({ items, confirmation }: DisputeRecord, openItems: readonly OpenItem[]): DisputeStanding {
  const keys = new Set(items.map(({ item, number }) => invoiceKey(item, number)));
  const own = openItems.filter(({ id, number, partOf, dispute }) => dispute && keys.has(invoiceKey(partOf ?? id, number)));
  if (own.length === 0) return 'gone';
  if (confirmation === null) return 'unsent';
  return own.some(({ dispute }) => dispute?.state === 'unconfirmed') ? 'too-late' : 'counts';
}
