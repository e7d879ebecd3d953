import type { Money } from '@/lib/domain/money';
import type { SentText } from '@/lib/domain/record/dispute-record';
import type { ThanksKind } from '@/lib/domain/record/thanks-record';
import { fail, type Result } from '@/lib/domain/result';
import type { AboutDebtor } from './about-debtor';
import { readRecord } from './read-record';
import { type NotRecorded, recordEvents } from './record-events';

export interface ThanksInput extends AboutDebtor {
  readonly invoice: string;
  readonly kind: ThanksKind;
  readonly amount: Money;
  /** Exactly as it went out. */
  readonly text: SentText;
}

/** A person sent a thank-you or a receipt. Refused a second time for one invoice (domain.md R3-07). */
export async function sendThanks(input: ThanksInput): Promise<Result<unknown, NotRecorded>> {
  const { company, debtor, at, invoice, kind, amount, text } = input;
  const { thanks } = await readRecord(debtor);
  if (thanks.some((each) => each.invoice === invoice)) return fail({ because: 'fault', place: 'invoice' });
  const data = { invoice, kind, amount };
  return recordEvents(company, [{ type: 'thanks.sent', company, subject: debtor, effectiveOn: at.today, data, text }]);
}
