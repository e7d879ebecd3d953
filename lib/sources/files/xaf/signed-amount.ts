import type { RejectionReason } from '@/lib/sources/contract';
import { decimal } from '../decimal';

const DEBIT = /^(d|deb|debet|debit)$/i;
const CREDIT = /^(c|cr|credit)$/i;

/** Minor units, debit positive: `amnt`, negated for a credit; a minus in `amnt` itself counts as well (XAF 3.2, formats.md B). */
export function signedAmount(amount: string, type: string, exponent: number): number | RejectionReason {
  const minor = decimal(amount, exponent);
  if (typeof minor !== 'number') return minor;
  if (DEBIT.test(type)) return minor;
  if (!CREDIT.test(type)) return 'amount-unreadable';
  return minor === 0 ? 0 : -minor;
}
