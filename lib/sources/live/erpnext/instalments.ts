import type * as z from 'zod/mini';
import type { LocalDate } from '@/lib/domain/local-date';
import { dayOrNull } from '../day-or-null';
import { orNothing } from '../or-nothing';
import type { FrappeDesk } from './frappe-desk';
import { LISTINGS } from './listings';
import { type invoiceRow, partNameRow, partRow } from './rows';

export type Part = z.infer<typeof partRow>;
type Invoice = z.infer<typeof invoiceRow>;

const OF_INVOICES = ['parenttype', '=', 'Sales Invoice'] as const;
/** Parts are rounded to cents, and so is what was paid of them. */
const ROUNDING = 0.1;

/** Names of invoices that are to be paid in parts; none where we may not read their schedules. */
export async function invoicesInParts(desk: FrappeDesk): Promise<ReadonlySet<string>> {
  const found = await orNothing(desk.all({ ...LISTINGS.partName, filters: [OF_INVOICES, ['idx', '>', 1]] }));
  return new Set((found ?? []).flatMap((row) => partNameRow.safeParse(row).data?.parent ?? []));
}

/** The parts of some invoices, by their names. */
export async function partsOf(desk: FrappeDesk, names: readonly string[]): Promise<ReadonlyMap<string, readonly Part[]>> {
  const parts = new Map<string, Part[]>();
  for (const group of desk.groups(names)) {
    const found = await orNothing(desk.all({ ...LISTINGS.part, filters: [OF_INVOICES, ['parent', 'in', group]] }));
    for (const row of found ?? []) {
      const part = partRow.safeParse(row).data;
      if (part) parts.set(part.parent, [...(parts.get(part.parent) ?? []), part]);
    }
  }
  return parts;
}

/**
 * When the first part that is not paid is due; ERPNext sets payments off against the parts in the order of their days, and as the due day of the
 * invoice itself tells that of the last. `paid`: percent of the invoice.
 */
export function firstDueDay(parts: readonly Part[], paid: number): LocalDate | null {
  const dated = parts.flatMap(({ due_date, invoice_portion }) => {
    const day = dayOrNull(due_date);
    return day === null ? [] : [{ day, portion: Number(invoice_portion ?? 0) }];
  });
  let until = 0;
  for (const { day, portion } of dated.sort((one, other) => (one.day < other.day ? -1 : 1))) {
    until += portion;
    if (until > paid + ROUNDING) return day;
  }
  return null;
}

/** Whether an invoice is open, so that it matters when it is due. */
export const isOpen = ({ outstanding_amount }: Invoice): boolean => Number(outstanding_amount) > 0;
