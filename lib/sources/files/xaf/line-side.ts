import type { RelationType } from './relations';

/** What a sub-ledger line and its surroundings say about its side. */
export interface SideEvidence {
  /** `CU` customers, `SU` suppliers, `CS` both in one, `ZZ` something else. */
  readonly ledger: string;
  /** `S` sale, `P` purchase; many packages leave it out on payments and opening lines. */
  readonly invoiceSide: string;
  /** Whether the line in the general ledger is on a debtor account; null when that can not be told. */
  readonly isOnDebtorAccount: boolean | null;
  readonly relation: RelationType;
  readonly journalType: string;
  readonly isPayment: boolean;
  /** Debit positive. */
  readonly minor: number;
}

/**
 * Whether a line is about what a customer owes. `invTp` is no evidence: packages disagree on what it means (formats.md B). What remains when
 * nothing else tells, in a mixed ledger and for a relation that is both, is the direction: customers are debited for an invoice, credited when they
 * pay.
 */
export function isReceivable(line: SideEvidence): boolean {
  if (line.ledger === 'SU' || line.invoiceSide === 'P') return false;
  if (line.ledger === 'CU' || line.invoiceSide === 'S') return true;
  if (line.ledger === 'ZZ') return false;
  if (line.isOnDebtorAccount !== null) return line.isOnDebtorAccount;
  if (line.relation === 'C') return true;
  if (line.relation === 'S' || line.relation === 'O') return false;
  if (line.journalType === 'S' || line.journalType === 'P') return line.journalType === 'S';
  return line.isPayment ? line.minor < 0 : line.minor > 0;
}
