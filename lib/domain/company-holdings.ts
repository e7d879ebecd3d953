import type { CompanyId } from './ids';

/** What is kept of a company here, counted; all of it goes when the company goes. */
export interface CompanyHoldings {
  /** Files and systems that its books are made of. */
  readonly sources: number;
  /** In the largest of these: the same debtor may be in several. */
  readonly debtors: number;
  readonly connections: number;
  /** Saved versions of its credit policy. */
  readonly versions: number;
  /** Customers of a page that a person linked to a debtor. */
  readonly links: number;
}

export type HoldingsById = ReadonlyMap<CompanyId, CompanyHoldings>;
