import type { LocalDate } from '@/lib/domain/local-date';
import type { Money } from '@/lib/domain/money';
import type { Rejection } from '@/lib/sources/contract';

/** An identifier with the scheme that says whose it is: a code of the ISO 6523 or EAS lists, or ''. */
export interface UblIdentifier {
  readonly value: string;
  readonly scheme: string;
}

/** A supplier or customer as an invoice tells of it; '' for what it does not tell. */
export interface UblParty {
  /** The name under which it is registered, else the one it trades under, else that of a person. */
  readonly name: string;
  /** Number of the customer with the supplier (SupplierAssignedAccountID). */
  readonly account: string;
  readonly vatIds: readonly string[];
  readonly legalId: UblIdentifier | null;
  readonly endpoint: UblIdentifier | null;
  readonly ids: readonly UblIdentifier[];
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
}

/** One invoice or credit note, its amount signed: positive is owed to the supplier. */
export interface UblDocument {
  /** Name of the file, where there are several. */
  readonly file: string | null;
  readonly kind: 'invoice' | 'credit-note';
  readonly number: string;
  readonly issuedOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  /** Days of credit that the text of the terms names; null when it names none. */
  readonly termDays: number | null;
  readonly payable: Money;
  readonly isDirectDebit: boolean;
  /** IBAN that is debited; '' unless it is a direct debit that says so. */
  readonly payerAccount: string;
  /** What else names it in a payment: the payment reference, the customer's order, contract and reference. */
  readonly references: readonly string[];
  readonly supplier: UblParty;
  readonly customer: UblParty;
}

/** A document, or why its texts make none. */
export type ReadDocument =
  | { readonly document: UblDocument; readonly rejected: null }
  | { readonly document: null; readonly rejected: Rejection };
