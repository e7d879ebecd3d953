import { type Money, money } from './money';

/** What a credit insurer decided for this debtor. */
export interface CreditCover {
  readonly limit: Money;
  /** Percent of a loss that is paid. */
  readonly pct: number;
  /** The insurer took the cover back: it pays nothing of what is new. */
  readonly isWithdrawn: boolean;
}

/** Keeps a share that is a whole number of minor units from falling below it by a rounding error of the product. */
const ROUNDING_ERROR = 1e-6;

/**
 * What an insurer would pay of an exposure: the part within its limit, at its percentage (domain.md 2.2); nothing without
 * cover or when it is withdrawn. In the currency of the exposure; null when the cover is in another. Rounded down to a whole
 * minor unit, so that what is left uninsured compares with any maximum as it would unrounded.
 */
export function insuredPart(net: Money, cover: CreditCover | null): Money | null {
  if (!cover || cover.isWithdrawn) return money(0, net.currency);
  if (cover.limit.currency !== net.currency) return null;
  const covered = Math.max(0, Math.min(net.minor, cover.limit.minor));
  return money(Math.floor((covered * cover.pct) / 100 + ROUNDING_ERROR), net.currency);
}
