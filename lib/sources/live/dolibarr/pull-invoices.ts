import { addDays, dayNumber, type LocalDate } from '@/lib/domain/local-date';
import type { Batch } from '@/lib/sources/contract';
import { dayOrNull } from '../day-or-null';
import { documentRecords } from '../document-records';
import { goneItems } from '../gone-items';
import { isForbidden } from '../is-forbidden';
import { latestDay } from '../latest-day';
import { OpenNames } from '../open-names';
import type { DayValue } from '../read-day';
import { rows } from '../schema';
import { invoiceDocument, invoiceId, isDraft, wasPaid } from './documents';
import type { Listing } from './dolibarr-desk';
import { learnParties, type Pull } from './pull';
import { readMidnight } from './read-midnight';
import { invoiceRow, openRow, paymentRow } from './rows';

/** Older payments say nothing of how a debtor pays now, and each costs a request. */
const REMEMBERED_DAYS = 730;
const payments = rows(1_000);

/**
 * All that is unpaid, each time, for a payment of a part does not change an invoice here; and what was paid, given up or taken back: all of it, or
 * what changed.
 */
export async function* pullInvoices(pull: Pull): AsyncGenerator<Batch> {
  const closed: Listing['query'] = pull.changed === null ? { status: 'paid' } : { sqlfilters: pull.changed };
  const open = new OpenNames();
  yield* pullSome(pull, { path: 'invoices', query: { status: 'unpaid' } }, open);
  yield* pullSome(pull, { path: 'invoices', query: closed }, null);
  pull.marks.invoices = open.mark;
  pull.outbox.put(goneItems(open, pull.before.invoices, pull.currency));
}

async function* pullSome(pull: Pull, listing: Listing, open: OpenNames | null): AsyncGenerator<Batch> {
  const { desk, outbox, parties, currency, changed, context } = pull;
  for await (const page of desk.pages(listing)) {
    await learnParties(pull, page);
    for (const row of page) {
      const invoice = openRow.safeParse(row).data;
      if (invoice) open?.add(parties.number(invoice.socid), invoiceId(invoice));
    }
    const days = await paymentDays(pull, page);
    outbox.read({ resource: 'invoices', key: 'ref' }, page, invoiceRow, (row) => {
      if (isDraft(row)) return [];
      const paidOn = days.get(String(row.id)) ?? null;
      const invoice = { debtorNumber: parties.number(row.socid), currency, timeZone: context.timeZone, paidOn };
      return documentRecords(invoiceDocument(row, invoice), changed !== null);
    });
    yield* outbox.due();
  }
}

/** As `readMidnight`; what cannot be read is told of where the invoice itself is read. */
function dayOf(value: DayValue, timeZone: string): LocalDate | null {
  try {
    return readMidnight(value, 'date', timeZone);
  } catch {
    return null;
  }
}

async function paymentDays({ desk, outbox, context }: Pull, page: readonly unknown[]): Promise<ReadonlyMap<string, LocalDate>> {
  const days = new Map<string, LocalDate>();
  const since = dayNumber(addDays(context.today, -REMEMBERED_DAYS));
  for (const row of page) {
    const invoice = invoiceRow.safeParse(row).data;
    const on = invoice && dayOf(invoice.date, context.timeZone);
    if (!invoice || !on || dayNumber(on) < since || !wasPaid(invoice) || outbox.gaps.has('settled-items')) continue;
    try {
      const found = await desk.one(`invoices/${encodeURIComponent(String(invoice.id))}/payments`, payments);
      const last = latestDay(found.map((payment) => dayOrNull(paymentRow.safeParse(payment).data?.date, context.timeZone)));
      if (last !== null) days.set(String(invoice.id), last);
    } catch (error) {
      if (!isForbidden(error)) throw error;
      outbox.gaps.add('settled-items');
    }
  }
  return days;
}
