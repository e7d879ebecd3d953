import type { RejectionReason } from '@/lib/sources/contract';
import { xafAmount } from './xaf-amount';

/** Minor units, debit positive, of CLAIR2's two columns; one of them may be left out. */
export function twoSidedAmount(debit: string, credit: string, exponent: number): number | RejectionReason {
  if (debit === '' && credit === '') return 'amount-unreadable';
  const [owed, paid] = [debit, credit].map((text) => (text === '' ? 0 : xafAmount(text, exponent)));
  if (typeof owed !== 'number') return owed ?? 'amount-unreadable';
  if (typeof paid !== 'number') return paid ?? 'amount-unreadable';
  return owed - paid;
}
