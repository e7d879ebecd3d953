import { cents, TODAY } from '@/lib/domain/k1.examples';
import { decideAcknowledgement } from '@/lib/domain/letters/decide-acknowledgement';
import { TEXT_EXAMPLES } from './k1-letters.examples';
import type { AcknowledgementData } from './text-data';

/** F-1002 is paid, F-1003 is still late. */
export const ACK: AcknowledgementData = TEXT_EXAMPLES.receipt;

/** Which text goes out, with so many other invoices past due. */
export function decide(othersOverdue: number): 'thank-you' | 'receipt' {
  const paid = { invoice: 'F-1002', amount: cents(3600), isInFull: true, othersOverdue, sent: [], today: TODAY };
  const { send } = decideAcknowledgement(paid, { isOn: true, minAmount: 100_00, maxPerMonth: 2 });
  if (send === 'nothing') throw new Error('nothing goes out');
  return send;
}
