import type { Facts } from '@/lib/domain/facts';
import { type CurrencyCode, money } from '@/lib/domain/money';
import type { Quote } from '@/lib/domain/quote';

/**
 * What this debtor may order next: as much as its mean invoice in the books, including VAT, on its own term. Null where the
 * books hold no invoice of it in this currency.
 */
export function typicalOrder({ book }: Facts, currency: CurrencyCode): Quote | null {
  const settled = (book?.settledItems ?? []).map(({ amount }) => amount);
  const open = (book?.openItems ?? []).filter(({ kind }) => kind === 'invoice').map((item) => item.original ?? item.open);
  const amounts = [...settled, ...open].filter((amount) => amount.currency === currency && amount.minor > 0);
  if (amounts.length === 0) return null;
  const mean = Math.round(amounts.reduce((sum, { minor }) => sum + minor, 0) / amounts.length);
  return { total: money(mean, currency), tax: 'included', term: null, prepaidShare: 0, isGoods: true, expiresOn: null };
}
