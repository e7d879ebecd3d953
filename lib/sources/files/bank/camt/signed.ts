import { type CurrencyCode, minorUnitExponent } from '@/lib/domain/money';
import type { RejectionReason } from '@/lib/sources/contract';
import { decimal } from '@/lib/sources/files/decimal';
import type { CamtAmount } from './group';

const CURRENCY = /^[A-Z]{3}$/;

export interface SignedAmount {
  readonly minor: number;
  readonly currency: CurrencyCode;
}

/** What is said of an amount that cannot be read. */
export type AmountFault = Extract<RejectionReason, 'amount-unreadable' | 'number-too-large' | 'currency-unknown'>;

/** Minor units, what came in positive. The indicator is that of the booking itself, also of a reversal (ISO 20022, ReversalIndicator). */
export function signed({ text, currency }: CamtAmount, side: string, fallback: CurrencyCode | null): SignedAmount | AmountFault {
  const named = currency || fallback;
  if (!named || !CURRENCY.test(named)) return 'currency-unknown';
  const minor = decimal(text, minorUnitExponent(named as CurrencyCode));
  if (typeof minor === 'string') return minor === 'number-too-large' ? minor : 'amount-unreadable';
  if (side !== 'CRDT' && side !== 'DBIT') return 'amount-unreadable';
  return { minor: side === 'CRDT' || minor === 0 ? minor : -minor, currency: named as CurrencyCode };
}
