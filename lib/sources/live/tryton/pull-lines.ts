import type { Batch } from '@/lib/sources/contract';
import { changedSince } from './changed-since';
import type { Ledger } from './ledger';
import { lineRecords } from './line-records';
import { LISTINGS, RECEIVABLE } from './listings';
import { ofCompany, originOf, type Pull } from './pull';
import { lineRow } from './rows';

/** Receivable lines that changed, by reconciling too: a line is written when it is reconciled. */
export async function readChangedLines({ desk, company, since }: Pull): Promise<readonly unknown[]> {
  const domain = [...RECEIVABLE, ...ofCompany(company, 'account.company'), ...changedSince(since.line)];
  return desk.all({ ...LISTINGS.line, domain });
}

/** What of the receivable accounts belongs to no invoice. Comes after the invoices, which tell which lines are theirs. */
export async function* pullLines(pull: Pull, { changed, ofInvoices }: Ledger): AsyncGenerator<Batch> {
  const { desk, outbox, company, isChange } = pull;
  const open = [...RECEIVABLE, ...ofCompany(company, 'account.company'), ['reconciliation', '=', null]];
  for await (const page of isChange ? [changed] : desk.pages({ ...LISTINGS.line, domain: open })) {
    outbox.read(originOf('line'), page, lineRow, (row) =>
      ofInvoices.has(row.id) ? [] : lineRecords(row, company.currency, isChange),
    );
    yield* outbox.due();
  }
}
