/**
 * Days after the invoice date by which payment is due.
 * -1 is prepayment, 0 is cash on hand-over of goods, above 0 is credit (domain.md 0 and 2.12).
 * A CRM's "contant" with payment after delivery is seven days' credit, never 0.
 */
export interface PaymentTerm {
  readonly days: number;
}

export const PREPAYMENT: PaymentTerm = { days: -1 };
export const CASH: PaymentTerm = { days: 0 };

export const isOnCredit = (term: PaymentTerm): boolean => term.days > 0;
