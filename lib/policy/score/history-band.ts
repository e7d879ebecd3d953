import type { Facts } from '@/lib/domain/facts';
import { addMonths, type LocalDate } from '@/lib/domain/local-date';
import type { HistoryBand, Scorecard } from '@/lib/domain/scorecard';

const WRITE_OFF_SHOWS_MONTHS = 36;

/** The oldest invoice that the books still know; a history is at least that long. */
function oldestInvoice({ book }: Facts): LocalDate | null {
  let oldest: LocalDate | null = null;
  for (const items of [book?.settledItems ?? [], book?.openItems ?? []]) {
    for (const { invoiceOn } of items) if (invoiceOn && (!oldest || invoiceOn < oldest)) oldest = invoiceOn;
  }
  return oldest;
}

/** Whether write-offs since that day come to the amount that counts. Unknown write-offs are none that we know of. */
export function wasWrittenOff({ profile }: Facts, since: LocalDate, { writeOffMinAmount }: Scorecard): boolean {
  const lost = (profile?.writeOffs ?? []).filter(({ on }) => on >= since).reduce((sum, { amount }) => sum + amount.minor, 0);
  return lost >= writeOffMinAmount;
}

/** How long they have been with us (domain.md 2.7, R1). Someone new is known to have no invoice at all; else it is unknown. */
export function historyBand(facts: Facts, today: LocalDate, card: Scorecard): HistoryBand | null {
  if (wasWrittenOff(facts, addMonths(today, -WRITE_OFF_SHOWS_MONTHS), card)) return 'writeoff36';
  const since = facts.profile?.customerSince ?? oldestInvoice(facts);
  if (!since) return facts.book?.settledItems ? 'new' : null;
  if (since <= addMonths(today, -36)) return 'm36';
  if (since <= addMonths(today, -12)) return 'm12';
  return since <= addMonths(today, -3) ? 'm3' : 'new';
}
