import type * as z from 'zod/mini';
import type { Batch } from '@/lib/sources/contract';
import { documentRecords } from '../document-records';
import { goneItems } from '../gone-items';
import { OpenNames } from '../open-names';
import { creditDocument, creditId, invoiceDocument, invoiceId, OPEN } from './documents';
import type { Pull } from './pull';
import { creditRow, invoiceRow, openRow } from './rows';

/** A contact that is merged with another hands over its invoices, and none of them says that it changed: so all that is open is asked each time. */
export async function* pullInvoices({ desk, outbox, currency, since, before, marks }: Pull): AsyncGenerator<Batch> {
  const open = new OpenNames();
  // What was taken back is of interest to who had it before.
  const listings =
    since === null
      ? [{ states: `${OPEN},PAID`, since }]
      : [
          { states: OPEN, since: null },
          { states: 'PAID,VOIDED,DELETED', since },
        ];
  for (const listing of listings) {
    const parameters = { where: 'Type=="ACCREC"', Statuses: listing.states, order: 'InvoiceID' };
    for await (const page of desk.pages({ resource: 'Invoices', parameters, since: listing.since })) {
      addNames(open, page, invoiceId);
      outbox.read({ resource: 'Invoices', key: 'InvoiceNumber' }, page, invoiceRow, (row) =>
        row.Type === 'ACCREC' ? documentRecords(invoiceDocument(row, currency), since !== null) : [],
      );
      yield* outbox.due();
    }
  }
  marks.Invoices = open.mark;
  outbox.put(goneItems(open, before.Invoices, currency));
}

/** Credit notes, overpayments or prepayments; as of invoices, all that is open each time. */
export async function* pullCredits(
  { desk, outbox, currency, since, before, marks }: Pull,
  resource: string,
  type: string,
  key: string,
): AsyncGenerator<Batch> {
  const open = new OpenNames();
  const ofType = `Type=="${type}"`;
  const listings = [
    ...(since === null ? [] : [{ where: `${ofType} AND Status=="${OPEN}"`, since: null }]),
    { where: ofType, since },
  ];
  for (const listing of listings) {
    const parameters = { where: listing.where, order: key };
    for await (const page of desk.pages({ resource, parameters, since: listing.since })) {
      addNames(open, page, creditId);
      outbox.read({ resource, key }, page, creditRow, (row) =>
        row.Type === type ? documentRecords(creditDocument(row, currency), since !== null) : [],
      );
      yield* outbox.due();
    }
  }
  marks[resource] = open.mark;
  outbox.put(goneItems(open, before[resource], currency));
}

/** Before rows are read, so that one that cannot be read is not as one that is gone. */
function addNames(open: OpenNames, page: readonly unknown[], idOf: (row: z.infer<typeof openRow>) => string): void {
  for (const row of page) {
    const document = openRow.safeParse(row).data;
    if (document?.Status === OPEN) open.add(document.Contact.ContactID, idOf(document));
  }
}
