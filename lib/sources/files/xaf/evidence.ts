import type { EvidenceRung } from '@/lib/domain/book';
import type { ItemNetting } from './item-netting';
import type { NettedItem } from './netted-item';
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
export function evidence({ subLedgers, ledger, balances }: XafBook): Evidence | null {
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
  return lines && { rung: items ? 'reconstructed' : 'balances', items, lines, isStated: false };
}

/**
 * Whether payments can be set against invoices. Most packages leave the invoice number off the payment; netting by number would then show
 * nearly every invoice as open. Our bound: invoices have numbers, and at least half of the money paid names one of them.
 */
function canAllocate(netting: ItemNetting): boolean {
  let [allocated, paid, numbered] = [0, 0, 0];
  for (const [, items] of netting) {
    for (const item of items) {
      const amount = Math.abs(item.invoiced - item.open);
      paid += amount;
      if (!isNumberedInvoice(item)) continue;
      numbered++;
      allocated += amount;
    }
  }
  return numbered > 0 && allocated * 2 >= paid;
}

const isNumberedInvoice = ({ ref, hasInvoice }: NettedItem): boolean => ref !== '' && hasInvoice;
