import type { Batch } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { readLedger } from './ledger';
import type { Pull } from './pull';
import { pullInvoices } from './pull-invoices';
import { pullLines, readChangedLines } from './pull-lines';

/**
 * What customers owe: by invoice where there are invoices, and what of the receivable accounts belongs to none. Who may see invoices and not the ledger
 * gets what is open of each, without the day it is due; who may see the ledger and no invoices, its lines.
 * @throws SourceRefused `forbidden` for who may see neither.
 */
export async function* pullItems(pull: Pull): AsyncGenerator<Batch> {
  const readable = await readLedger(pull);
  if (!readable.hasInvoices && !readable.hasLines) refuse('forbidden', null, { host: pull.desk.host });
  const changed = pull.isChange && readable.hasLines ? await readChangedLines(pull) : [];
  const ledger = { ...readable, changed };
  if (ledger.hasInvoices) yield* pullInvoices(pull, ledger);
  if (ledger.hasLines) yield* pullLines(pull, ledger);
}
