import { OpenNames } from '../open-names';
import { invoiceId, lineId } from './documents';
import type { Condition, Domain } from './odoo-desk';
import { ours, type Pull } from './pull';
import { openInvoiceRow, openLineRow } from './rows';
import { SEARCHES } from './searches';

/** The names of all invoices that are open now: what is deleted, or billed to somebody else, does not say so itself. */
export async function openInvoices(pull: Pull): Promise<OpenNames> {
  const open = new OpenNames();
  const unpaid: readonly Condition[] = [
    ['state', '=', 'posted'],
    ['amount_residual', '!=', 0],
  ];
  const domain = [...SEARCHES.openInvoice.domain, ...ours(pull), ...unpaid];
  for await (const page of pull.desk.pages({ ...SEARCHES.openInvoice, domain }))
    for (const row of page) {
      const invoice = openInvoiceRow.safeParse(row).data;
      if (invoice?.commercial_partner_id) open.add(String(invoice.commercial_partner_id[0]), invoiceId(invoice));
    }
  return open;
}

/** As `openInvoices`, of lines that are of no invoice. */
export async function openLines(pull: Pull, domain: Domain): Promise<OpenNames> {
  const open = new OpenNames();
  for await (const page of pull.desk.pages({ ...SEARCHES.openLine, domain })) {
    await pull.entities.learn(page, 'partner_id');
    for (const row of page) {
      const line = openLineRow.safeParse(row).data;
      if (line?.partner_id) open.add(pull.entities.of(line.partner_id[0]), lineId(line));
    }
  }
  return open;
}
