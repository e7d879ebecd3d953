import type { RelationKind } from './relation-kinds';

/**
 * Whether a sub-ledger line is about what a customer owes, by what stands in it and above it: `CU` customers, `SU` suppliers, `CS` both in one,
 * `ZZ` something else; `S` sale, `P` purchase, which many packages leave out on payments and opening lines. Null: they do not tell.
 * `invTp` is no evidence: packages disagree on what it means.
 */
export function sideInLine(ledger: string, invoiceSide: string): boolean | null {
  if (ledger === 'SU' || invoiceSide === 'P') return false;
  if (ledger === 'CU' || invoiceSide === 'S') return true;
  return ledger === 'ZZ' ? false : null;
}

/** What else can tell the side of a line. */
export interface SideEvidence {
  /** Whether the line in the general ledger is on a debtor account; null when that can not be told. */
  readonly isOnDebtorAccount: boolean | null;
  /** Whether it names a sales invoice of this relation, or one of its purchase invoices; null: neither, or both. */
  readonly isOfSalesInvoice: boolean | null;
  readonly relation: RelationKind;
  readonly journalType: string;
  readonly isPayment: boolean;
  /** Debit positive. */
  readonly minor: number;
}

/** The side of a line that does not tell it. What remains for a relation that is both is the direction: customers are debited for an invoice. */
export function sideByEvidence(line: SideEvidence): boolean {
  if (line.isOnDebtorAccount !== null) return line.isOnDebtorAccount;
  if (line.isOfSalesInvoice !== null) return line.isOfSalesInvoice;
  if (line.relation === 'C') return true;
  if (line.relation === 'S' || line.relation === 'O') return false;
  if (line.journalType === 'S' || line.journalType === 'P') return line.journalType === 'S';
  return line.isPayment ? line.minor < 0 : line.minor > 0;
}
