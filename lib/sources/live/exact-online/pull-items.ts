import type { Batch } from '@/lib/sources/contract';
import { documentRecords } from '../document-records';
import { goneItems } from '../gone-items';
import { isForbidden } from '../is-forbidden';
import type { LiveDocument } from '../live-document';
import { receivable, settledDocument } from './documents';
import { addTerm, type DocumentTerms, debtorNumber, documentNumber, isReceipt } from './payment-terms';
import type { Pull } from './pull';
import { QUERIES } from './queries';
import { openRow, receivableRow, termRow } from './rows';

const keyOf = (debtor: string, number: string | null): string => `${debtor}\n${number}`;

/**
 * Items from the list of receivables, which knows what is open, and from the rows of payment, which know what changed and what was paid. The
 * rows are read first: what is paid after that is gone from the list, and comes with the next pull. What was on the list the last time and is not
 * any more is gone, whatever became of it. Who may not read the rows is told all that is open.
 */
export async function* pullItems(pull: Pull): AsyncGenerator<Batch> {
  const { outbox, division, isChange } = pull;
  const terms = await readTerms(pull);
  const isBlind = outbox.gaps.has('settled-items');
  const open = await readReceivables(pull, terms);
  for (const [key, document] of open) {
    if (!isBlind && isChange && !terms.has(key)) continue;
    outbox.put(documentRecords(document, isChange));
    yield* outbox.due();
  }
  for (const [key, known] of terms) {
    if (open.has(key)) continue;
    outbox.put(documentRecords(settledDocument(known, division.currency), isChange));
    yield* outbox.due();
  }
  outbox.put(goneItems(pull.open, pull.openBefore, division.currency));
}

async function readTerms({ desk, outbox, division, versions }: Pull): Promise<ReadonlyMap<string, DocumentTerms>> {
  const terms = new Map<string, DocumentTerms>();
  try {
    for await (const page of desk.pages({ ...QUERIES.term, filter: versions.terms.filter })) {
      outbox.read({ resource: 'PaymentTerms', key: 'ID' }, page, termRow, (row) => {
        versions.terms.see(`${row.ID} ${row.Timestamp}`, row.Timestamp);
        const key = keyOf(debtorNumber(row.AccountCode ?? ''), documentNumber(row));
        const document = isReceipt(row) ? addTerm(terms.get(key), row, division.currency) : null;
        if (document) terms.set(key, document);
        return [];
      });
    }
  } catch (error) {
    if (!isForbidden(error)) throw error;
    outbox.gaps.add('settled-items');
  }
  return terms;
}

async function readReceivables(
  { desk, outbox, division, open: names }: Pull,
  terms: ReadonlyMap<string, DocumentTerms>,
): Promise<ReadonlyMap<string, LiveDocument>> {
  const open = new Map<string, LiveDocument>();
  for await (const page of desk.pages(QUERIES.receivable)) {
    for (const row of page) {
      const named = openRow.safeParse(row).data;
      const number = named && documentNumber(named);
      if (number) names.add(debtorNumber(named.AccountCode), number);
    }
    outbox.read({ resource: 'ReceivablesList', key: 'EntryNumber' }, page, receivableRow, (row) => {
      const key = keyOf(debtorNumber(row.AccountCode), documentNumber(row));
      open.set(key, receivable(row, open.get(key), terms.get(key), division.currency));
      return [];
    });
  }
  return open;
}
