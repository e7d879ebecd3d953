export type PaymentTrend = 'improving' | 'stable' | 'slipping' | 'deteriorating';

/** The word for a slippage in days (domain.md 2.4): up to −3 improving, up to 3 stable, up to 10 slipping, else deteriorating. Null stays null. */
export function paymentTrend(slippageDays: number | null): PaymentTrend | null {
  if (slippageDays === null) return null;
  if (slippageDays <= -3) return 'improving';
  if (slippageDays <= 3) return 'stable';
  return slippageDays <= 10 ? 'slipping' : 'deteriorating';
}
