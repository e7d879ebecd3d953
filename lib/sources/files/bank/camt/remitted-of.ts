import type { BankEntry } from '@/lib/domain/bank-entry';
import type { ReferredDocument } from './referred-document';
import { type SignedAmount, signed } from './signed';

/** How the payer divided the money over documents; nothing unless each of several has its amount and these add up to what came in. */
export function remittedOf(
  documents: readonly ReferredDocument[],
  { minor, currency }: SignedAmount,
): Pick<BankEntry, 'remitted'> {
  const parts = documents.flatMap(({ number, amount, isCredit }) => {
    const read = amount ? signed(amount, isCredit ? 'DBIT' : 'CRDT', currency) : null;
    return read === null || typeof read === 'string' || read.currency !== currency ? [] : [{ number, minor: read.minor }];
  });
  const isWhole = parts.length === documents.length && parts.reduce((sum, part) => sum + part.minor, 0) === minor;
  return isWhole && parts.length > 1 && minor > 0 ? { remitted: parts } : {};
}
