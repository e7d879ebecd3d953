import type { DealRef } from './deal-ref';
import type { Noted } from './noted';

/** What a customer is told of paying late (R4-03). */
export const CONSEQUENCES = ['interest', 'costs', 'supply_stop', 'agency'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** A deal that was closed: the term that was agreed, with whom, and that the consequences of paying late were explained (TRM-04). */
export interface ClosingRecord extends Noted {
  readonly deal: DealRef | null;
  readonly termDays: number;
  /** Null: erased. */
  readonly agreedWith: string | null;
  /** As it was sent; null: erased, or it was told in person. */
  readonly sent: string | null;
}
