import type { LocalDate } from '@/lib/domain/local-date';
import { laterThan } from './later-than';
import type { NettedItem } from './netted-item';

/**
 * Sets payments against invoices of one debtor by the key that the package matched them with (`matchKey`), where their numbers do not do so.
 * What a key holds together and comes to zero is settled; what does not, goes to the only invoice in it. Of several invoices nobody can tell
 * which one a payment is for, so those stay as they are.
 */
export function allocateByMatch(items: readonly NettedItem[]): readonly NettedItem[] {
  const groups = matched(items);
  if (groups.length === 0) return items;
  const replaced = new Map<NettedItem, NettedItem | null>();
  for (const group of groups) {
    const open = group.reduce((sum, item) => sum + item.open, 0);
    if (open !== 0 && (isMark(group) || group.filter(({ hasInvoice }) => hasInvoice).length !== 1)) continue;
    const hasPayment = group.some((item) => item.hasPayment);
    for (const item of group)
      replaced.set(item, item.hasInvoice ? { ...item, open, hasPayment, paidOn: lastPayment(item, group) } : null);
  }
  return items.flatMap((item) => {
    const after = replaced.get(item);
    return after === undefined ? [item] : after === null ? [] : [after];
  });
}

/** What shares a mark of being settled in full, and is not, was not meant by it. */
const isMark = (group: readonly NettedItem[]): boolean => group.some(({ match }) => match < 0);

/** Items that are still open and share a key, two or more. */
function matched(items: readonly NettedItem[]): NettedItem[][] {
  const byKey = new Map<number, NettedItem[]>();
  for (const item of items) {
    if (item.match === 0 || item.open === 0) continue;
    const group = byKey.get(item.match);
    if (group) group.push(item);
    else byKey.set(item.match, [item]);
  }
  return [...byKey.values()].filter(({ length }) => length > 1);
}

/** A payment that no journal dates has the date that stands on it, which may be a copy of the invoice's. */
function lastPayment(invoice: NettedItem, group: readonly NettedItem[]): LocalDate | null {
  const dates = group.map(
    ({ paidOn, hasInvoice, invoiceOn }) => paidOn ?? (hasInvoice ? null : laterThan(invoice.invoiceOn, invoiceOn)),
  );
  return dates.reduce((last, date) => (last === null || (date !== null && date > last) ? date : last), null);
}
