import type { LocalDate } from '../local-date';

/** That something was looked up, where and when. */
export interface Lookup {
  readonly on: LocalDate;
  readonly source: string;
}

/**
 * What only the eleven checks ask (domain.md 1.6): how old is what was looked up, and what happened on this deal.
 * Absent and null both mean that nobody told.
 */
export interface ChecklistFacts {
  /** The trade register was asked; what it said is in the profile. */
  readonly register?: Lookup | null;
  /** VIES was asked. It hides the name in some countries, and then there is none to compare. */
  readonly vies?: (Lookup & { readonly isNameHidden?: boolean }) | null;
  /** The insolvency register was asked. */
  readonly insolvencyRegister?: Lookup | null;
  readonly hasInvoiceAddress?: boolean | null;
  /** Whether this buyer pays only with its own order number on the invoice, and which it gave for this deal. */
  readonly purchaseOrder?: { readonly isRequired: boolean; readonly number: string | null } | null;
  /** Disputes that people recorded were read into the open items. */
  readonly areDisputesRead?: boolean | null;
  /** Place by sales of twelve months, 1 for the largest. */
  readonly salesRank?: number | null;
  /** The longest term that the credit manager approved for this deal. */
  readonly termApproval?: { readonly days: number; readonly by: string; readonly on: LocalDate } | null;
  readonly hasEmail?: boolean | null;
  readonly paysByDirectDebit?: boolean | null;
  readonly isOptedOutOfThanks?: boolean | null;
  /** When other departments were last told that this customer pays late; whom is in the desk's facts. */
  readonly informedOn?: LocalDate | null;
  /** The last advice that sales saw on this deal, and how many counter-offers it held. */
  readonly advice?: { readonly on: LocalDate; readonly offers: number } | null;
}
