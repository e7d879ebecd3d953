import type { LocalDate } from '@/lib/domain/local-date';
import { dayOrNull } from '../day-or-null';
import { orNothing } from '../or-nothing';
import type { Domain, OdooDesk } from './odoo-desk';
import { dueRow, invoiceRow } from './rows';
import { SEARCHES } from './searches';

/** The condition that a line is of receivables. */
export async function receivable(desk: OdooDesk): Promise<Domain> {
  // Version 16 renamed the kind of account.
  const isNew = (await desk.readable('account.move.line', ['account_type'])).length > 0;
  return isNew ? [['account_type', '=', 'asset_receivable']] : [['account_internal_type', '=', 'receivable']];
}

/**
 * Of open invoices by their ids: when the first part that is not paid is due. The invoice itself tells when the last one is. Empty where we may not
 * read the parts.
 */
export async function firstDueDays(desk: OdooDesk, page: readonly unknown[]): Promise<ReadonlyMap<number, LocalDate>> {
  const ids = page.flatMap((row) => {
    const invoice = invoiceRow.safeParse(row).data;
    return invoice && Number(invoice.amount_residual) !== 0 ? [invoice.id] : [];
  });
  const days = new Map<number, LocalDate>();
  if (ids.length === 0) return days;
  const domain: Domain = [...(await receivable(desk)), ['move_id', 'in', ids], ['reconciled', '=', false]];
  for (const row of (await orNothing(desk.all({ ...SEARCHES.part, domain }))) ?? []) {
    const part = dueRow.safeParse(row).data;
    const day = dayOrNull(part?.date_maturity);
    if (!part?.move_id || day === null) continue;
    const known = days.get(part.move_id[0]);
    if (known === undefined || day < known) days.set(part.move_id[0], day);
  }
  return days;
}
