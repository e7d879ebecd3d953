import type { LocalDate } from '../local-date';
import { type Money, minorUnitExponent } from '../money';
import type { DeskTerms } from '../policy-parts';

export interface PaidInFull {
  readonly invoice: string;
  readonly amount: Money;
  /** Nothing of it is left open. */
  readonly isInFull: boolean;
  /** Undisputed invoices of this customer that are past due. */
  readonly othersOverdue: number;
  /** Every thank-you and receipt this customer got. */
  readonly sent: readonly { readonly invoice: string; readonly on: LocalDate }[];
  readonly today: LocalDate;
}

export type Acknowledgement =
  | { readonly send: 'thank-you' | 'receipt' }
  | { readonly send: 'nothing'; readonly because: 'off' | 'not-in-full' | 'already-sent' | 'small' | 'enough-this-month' };

const nothing = (because: Extract<Acknowledgement, { send: 'nothing' }>['because']): Acknowledgement => ({
  send: 'nothing',
  because,
});

/**
 * What a customer hears when an invoice is paid in full (domain.md R3-07, THX-01): thanks, once per invoice, and so many times per
 * calendar month; a neutral receipt with what is still open while something else is past due, because thanks and a reminder do not go
 * together. The minimum is in hundredths, as the policy has it, of whatever currency was paid.
 */
export function decideAcknowledgement(paid: PaidInFull, terms: DeskTerms['thankYou']): Acknowledgement {
  if (!terms.isOn) return nothing('off');
  if (!paid.isInFull) return nothing('not-in-full');
  if (paid.sent.some(({ invoice }) => invoice === paid.invoice)) return nothing('already-sent');
  if (paid.amount.minor * 100 < terms.minAmount * 10 ** minorUnitExponent(paid.amount.currency)) return nothing('small');
  const month = paid.today.slice(0, 7);
  if (paid.sent.filter(({ on }) => on.startsWith(month)).length >= terms.maxPerMonth) return nothing('enough-this-month');
  return { send: paid.othersOverdue > 0 ? 'receipt' : 'thank-you' };
}
