import { type CurrencyCode, type Money, money } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';

/** What items come to, one sum per currency, in minor units. */
export function sumsOf(items: readonly OpenItem[]): Money[] {
  const byCurrency = new Map<CurrencyCode, number>();
  for (const { open } of items) byCurrency.set(open.currency, (byCurrency.get(open.currency) ?? 0) + open.minor);
  return [...byCurrency].map(([currency, minor]) => money(minor, currency));
}
