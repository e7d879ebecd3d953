import type { RejectionReason } from '@/lib/sources/contract';
import { decimal } from '../decimal';

/** Minor units, debit positive: `amnt`, negated for a credit; a minus in `amnt` itself counts as well (XAF 3.2, formats.md B). */
export function signedAmount(amount: string, type: string, exponent: number): number | RejectionReason {
  const minor = decimal(amount, exponent);
  if (typeof minor !== 'number') return minor;
  const side = type.toUpperCase();
  if (side !== 'D' && side !== 'C') return 'amount-unreadable';
  return side === 'D' || minor === 0 ? minor : -minor;
}
