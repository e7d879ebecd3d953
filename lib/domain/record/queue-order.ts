import type { ReferralRecord } from './referral-record';

const stake = ({ atStake }: ReferralRecord): number => atStake?.minor ?? Number.POSITIVE_INFINITY;

/**
 * Which referral comes first (R3-10): most value at stake; what nobody knows the value of first of all, since it may be the largest; then
 * who asked first. Amounts are of one company, in its own currency.
 */
export const byValueAtStake = (a: ReferralRecord, b: ReferralRecord): number => {
  const difference = stake(b) - stake(a);
  return Number.isNaN(difference) || difference === 0 ? (a.id < b.id ? -1 : 1) : difference;
};
