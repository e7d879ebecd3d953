import type { EvidenceRung } from '@/lib/domain/book';
import type { ItemNetting } from './item-netting';
import type { XafBook } from './xaf-book';

export interface Evidence {
  readonly rung: EvidenceRung;
  /** Items by invoice, as far as payments can be set against them; null: none can. */
  readonly items: ItemNetting | null;
  /** All lines on debtors, for their sums; null: the file holds none. */
  readonly lines: ItemNetting | null;
  /** The file states the balance of each relation, and those count. */
  readonly isStated: boolean;
}

/** The best that an audit file can prove of debtors (formats.md B); null: nothing at all. */
export function evidence(book: XafBook): Evidence | null {
  const { subLedgers, ledger, balances } = book;
  const { netting, hasMutations } = subLedgers;
  // A sub-ledger of the opening balance alone, while the journals go on, would show what was open a year ago.
  if (!netting.isEmpty && (hasMutations || !ledger.hasLines)) {
    const rung = netting.hasDueDates ? 'due-dates' : 'invoice-dates';
    return { rung, items: netting, lines: netting, isStated: false };
  }
  const found = ledger.netting();
  const lines = found?.isEmpty ? null : found;
  const items = lines && canAllocate(lines) ? lines : null;
  if (balances.isFilled) return { rung: 'balances', items, lines, isStated: true };
  if (lines) return { rung: items ? 'reconstructed' : 'balances', items, lines, isStated: false };
  // What is wrong with the lines on debtors says more than that there are none.
  return book.hasUnreadLines ? { rung: 'none', items: null, lines: null, isStated: false } : null;
}

/** Of lines of invoices, the share that must have a number of its own for the numbers to be those of invoices. */
const OWN_NUMBER = 0.7;

/** Whether numbers of documents are those of invoices: nearly each invoice has one of its own, and payments name them. */
export function areInvoiceRefs(netting: ItemNetting): boolean {
  let invoices = 0;
  for (const [, items] of netting) invoices += items.filter(({ ref, hasInvoice }) => ref !== '' && hasInvoice).length;
  return invoices >= netting.invoiceLines * OWN_NUMBER && canAllocate(netting);
}

/** Of invoices of earlier years, as many as this times what was paid on those of the file: more, and the numbers are no invoice numbers. */
const MOST_ON_OTHERS = 3;

/**
 * Whether payments can be set against invoices. Most packages leave the invoice number off the payment, and some write one of the bank's there;
 * netting by number would then show nearly every invoice as open. Our bounds: invoices have numbers, at least half of the money paid names one,
 * and most of it one that the file holds.
 */
export function canAllocate(netting: ItemNetting): boolean {
  let [numbered, onInvoices, onOthers, onNothing] = [0, 0, 0, 0];
  for (const [, items] of netting) {
    for (const { ref, hasInvoice, invoiced, open } of items) {
      const paid = Math.abs(invoiced - open);
      if (ref === '') onNothing += paid;
      else if (!hasInvoice) onOthers += paid;
      else {
        numbered++;
        onInvoices += paid;
      }
    }
  }
  return numbered > 0 && onInvoices >= onNothing && onInvoices * MOST_ON_OTHERS >= onOthers;
}
