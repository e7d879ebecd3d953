import type { BuyerKind, BuyerSize } from '../debtor';

/** Maximum terms in days, as the law sets them and a policy holds them. */
export interface LegalTermParameters {
  readonly largeBuyerMaxDays: number;
  readonly publicMaxDays: number;
  readonly publicJustifiedMaxDays: number;
}

export interface TermParties {
  readonly buyerKind: BuyerKind | null;
  readonly buyerSize: BuyerSize | null;
  /** We are a small or medium-sized company; null is unknown. */
  readonly isSme: boolean | null;
  /** A public buyer told in writing why it needs longer. */
  readonly isExceptionJustified: boolean;
}

export interface LegalMaximum {
  readonly days: number;
  readonly because: 'public-buyer' | 'large-buyer';
}

/**
 * The longest term that the law allows towards this buyer, or null when it sets none that we know of (domain.md 2.9, L-01, L-04): a public
 * body, and a large company that buys from an SME. What nobody told sets no maximum; LAW-06 asks it.
 */
export function legalMaximumTerm(
  { buyerKind, buyerSize, isSme, isExceptionJustified }: TermParties,
  { largeBuyerMaxDays, publicMaxDays, publicJustifiedMaxDays }: LegalTermParameters,
): LegalMaximum | null {
  if (buyerKind === 'public') {
    return { days: isExceptionJustified ? publicJustifiedMaxDays : publicMaxDays, because: 'public-buyer' };
  }
  return buyerSize === 'large' && isSme === true ? { days: largeBuyerMaxDays, because: 'large-buyer' } : null;
}
