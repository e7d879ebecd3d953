import type { RejectionReason } from '@/lib/sources/contract';
import { xafAmount } from './xaf-amount';

const DEBIT: ReadonlySet<string> = new Set(['d', 'deb', 'debet', 'debit']);
const CREDIT: ReadonlySet<string> = new Set(['c', 'cr', 'cre', 'credit']);

/** Minor units, debit positive: `amnt`, negated for a credit; a minus in `amnt` itself counts as well (XAF 3.2, formats.md B). */
export function signedAmount(amount: string, type: string, exponent: number): number | RejectionReason {
  const minor = xafAmount(amount, exponent);
  if (typeof minor !== 'number') return minor;
  const side = type.toLowerCase();
  if (DEBIT.has(side)) return minor;
  if (!CREDIT.has(side)) return 'amount-unreadable';
  return minor === 0 ? 0 : -minor;
}
