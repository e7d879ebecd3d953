import type { CreditCover } from '@/lib/domain/insured-part';

/**
 * The exposure at which the uninsured part reaches the maximum of the class, in unrounded minor units (domain.md 2.10):
 * what is insured and the maximum beside it, or, where our own share of the cover alone is more, what that share allows.
 */
export function uninsuredMax(maxUninsured: number, cover: CreditCover | null): number {
  if (!cover || cover.isWithdrawn) return maxUninsured;
  const ownShare = 1 - cover.pct / 100;
  const isWithinCover = ownShare * cover.limit.minor <= maxUninsured;
  return isWithinCover ? cover.limit.minor * (cover.pct / 100) + maxUninsured : maxUninsured / ownShare;
}
