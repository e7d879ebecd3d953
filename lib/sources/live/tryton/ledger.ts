import { isReadable } from './is-readable';
import { EXTRAS, LISTINGS } from './listings';
import type { Pull } from './pull';

/** What of the ledger the user may read, and what is known of it so far. */
export interface Ledger {
  readonly hasInvoices: boolean;
  readonly hasLines: boolean;
  /** Fields of invoices that can be read. */
  readonly fields: readonly string[];
  /** Of a pull of changes: receivable lines that changed. */
  readonly changed: readonly unknown[];
  /** Lines that belong to an invoice, and are no items by themselves. */
  readonly ofInvoices: Set<number>;
}

/**
 * Asks what can be read, and notes as gaps what cannot. Without the ledger nobody knows when an invoice was due; then the day on which it was paid
 * tells nothing.
 */
export async function readLedger({ desk, outbox }: Pull): Promise<Omit<Ledger, 'changed'>> {
  const { model, fields } = LISTINGS.invoice;
  const hasInvoices = await isReadable(desk, LISTINGS.invoice);
  const hasLines = await isReadable(desk, LISTINGS.line);
  const hasInstalments = hasInvoices && (await isReadable(desk, { model, fields: EXTRAS.instalments }));
  const isSettledTold = hasInstalments && (await isReadable(desk, { model, fields: EXTRAS.settled }));
  if (!hasLines) outbox.gaps.add('unallocated-payments');
  if (!hasInstalments && hasInvoices) outbox.gaps.add('due-dates');
  if (!isSettledTold) outbox.gaps.add('settled-items');
  const extras = [...(hasInstalments ? EXTRAS.instalments : []), ...(isSettledTold ? EXTRAS.settled : [])];
  return { hasInvoices, hasLines, fields: [...fields, ...extras], ofInvoices: new Set() };
}
