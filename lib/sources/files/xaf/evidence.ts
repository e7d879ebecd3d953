import type { EvidenceRung } from '@/lib/domain/book';
import type { GeneralLedger } from './general-ledger';
import type { ItemNetting, NettedItem } from './item-netting';
import type { SubLedgers } from './sub-ledgers';

export interface Evidence {
  readonly rung: EvidenceRung;
  readonly netting: ItemNetting;
}

/** The best that an audit file can prove of debtors (formats.md B); null: nothing at all. */
export function evidence(subLedgers: SubLedgers, ledger: GeneralLedger): Evidence | null {
  const { netting, hasMutations } = subLedgers;
  // A sub-ledger of the opening balance alone, while the journals go on, would show what was open a year ago.
  if (!netting.isEmpty && (hasMutations || !ledger.hasLines))
    return { rung: netting.hasDueDates ? 'due-dates' : 'invoice-dates', netting };
  const journals = ledger.netting();
  if (!journals || journals.isEmpty) return null;
  return { rung: canAllocate(journals) ? 'reconstructed' : 'balances', netting: journals };
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
