import type { CurrencyCode } from '@/lib/domain/money';
import type { CamtAmount } from './group';
import { type SignedAmount, signed } from './signed';
import type { Transaction } from './transaction';

/**
 * What each part of an entry moved, when that adds up to the entry: each in its own direction, or all in the entry's, for some banks tell parts from
 * the other end. Null: not every part tells it; `differ`: they do not add up.
 */
export function partsOf(
  transactions: readonly Transaction[],
  side: string,
  entry: SignedAmount,
): SignedAmount[] | 'differ' | null {
  const parts = transactions.map((part) => ({ side: part.side || side, amount: bookedOf(part, entry.currency) }));
  for (const sideOf of [(part: { readonly side: string }) => part.side, () => side]) {
    const known = parts.flatMap((part) => {
      const amount = part.amount && signed(part.amount, sideOf(part), entry.currency);
      return amount === null || typeof amount === 'string' ? [] : [amount];
    });
    if (known.length < parts.length) return null;
    if (known.reduce((sum, { minor }) => sum + minor, 0) === entry.minor) return known;
  }
  return 'differ';
}

/** An amount in another currency is what the payer sent, not what was booked. */
const bookedOf = ({ amounts }: Transaction, currency: CurrencyCode): CamtAmount | null =>
  amounts.find((amount) => (amount.currency || currency) === currency) ?? null;
