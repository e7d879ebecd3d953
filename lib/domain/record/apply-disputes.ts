import type { Position } from '../book';
import { disputeState } from '../dispute-state';
import { invoiceKey } from '../invoice-key';
import type { LocalDate } from '../local-date';
import { type Money, money, roundHalfAway, subtractMoney } from '../money';
import type { Dispute, OpenItem, SettledItem } from '../open-item';
import type { DeskTerms } from '../policy-parts';
import { type DisputedItem, type DisputeRecord, isRunning } from './dispute-record';

interface Contested {
  readonly dispute: DisputeRecord;
  readonly part: DisputedItem;
}

/** What is contested, by invoice. What was recorded first stands: an invoice is in one running dispute at a time. */
function byInvoice(disputes: readonly DisputeRecord[]): ReadonlyMap<string, Contested> {
  const found = new Map<string, Contested>();
  for (const dispute of disputes) {
    for (const part of dispute.items) {
      const key = invoiceKey(part.item, part.number);
      if (!found.has(key)) found.set(key, { dispute, part });
    }
  }
  return found;
}

function disputeOf(
  { on, reason, confirmation, acceptance }: DisputeRecord,
  item: OpenItem,
  today: LocalDate,
  terms: Terms,
): Dispute {
  const course = {
    raisedOn: on,
    dueOn: item.dueOn,
    confirmationSentOn: confirmation?.sentOn ?? null,
    isAccepted: acceptance !== null,
  };
  return { state: disputeState(course, today, terms), reason, raisedOn: on, isConfirmationSent: confirmation !== null };
}

/** The contested part of what is open and was booked; null: all of it, as in a currency that the books no longer have. */
function partOf({ open, booked }: OpenItem, { amount }: DisputedItem): Pick<OpenItem, 'open' | 'booked'> | null {
  const whole = booked ?? open;
  if (amount.currency !== whole.currency || amount.minor >= whole.minor) return null;
  if (!booked) return { open: amount };
  return { open: money(roundHalfAway((open.minor * amount.minor) / booked.minor), open.currency), booked: amount };
}

const less = (whole: Money | undefined, part: Money | undefined) => whole && part && { booked: subtractMoney(whole, part) };

/** The item, or where only a part of it is contested, the rest of it and that part. */
function divided(item: OpenItem, dispute: Dispute, contested: DisputedItem): readonly OpenItem[] {
  const { from: { dispute: _, ...from } = {}, dispute: __, ...told } = item;
  const own = { ...told, ...(Object.keys(from).length > 0 && { from }) };
  const part = partOf(item, contested);
  if (!part) return [{ ...own, dispute }];
  return [
    { ...own, open: subtractMoney(item.open, part.open), ...less(item.booked, part.booked) },
    { ...own, ...part, id: `${item.id}/contested`, partOf: item.id, dispute },
  ];
}

/** An invoice that was credited, or of which less was paid, says nothing of how they pay; one that was contested for nothing does. */
const wasRight = ({ resolution, confirmation }: DisputeRecord): boolean =>
  resolution ? resolution.outcome === 'credited' || resolution.outcome === 'part_paid' : confirmation !== null;

type Terms = Pick<DeskTerms['dispute'], 'raisedWithinDaysOfDue'>;

/**
 * The position with what people recorded as contested (domain.md 2.1, R0-03): on open items as far as it goes, and on paid ones that it
 * happened. A part of an invoice becomes an item of its own, so that every sum downstream holds; together they are what was open. Disputes
 * are in the currency of the books, also where the position was converted.
 */
export function applyDisputes(position: Position, disputes: readonly DisputeRecord[], today: LocalDate, terms: Terms): Position {
  if (disputes.length === 0) return position;
  const running = byInvoice(disputes.filter(isRunning));
  const right = byInvoice(disputes.filter(wasRight));
  const openItems = position.openItems.flatMap((item) => {
    const contested = item.open.minor > 0 && running.get(invoiceKey(item.id, item.number));
    return contested ? divided(item, disputeOf(contested.dispute, item, today, terms), contested.part) : [item];
  });
  const marked = (item: SettledItem): SettledItem =>
    right.has(invoiceKey(item.id, null)) ? { ...item, wasDisputed: true } : item;
  return { ...position, openItems, settledItems: position.settledItems?.map(marked) ?? null };
}
