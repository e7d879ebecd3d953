import type { Instalment } from '@/lib/domain/arrangement/instalment';
import type { Words } from '@/lib/words/words';

/** `6 × € 1.200 + € 650`: equal amounts in a row together. */
export function scheduleText(instalments: readonly Instalment[], { format }: Words): string {
  const runs: { count: number; readonly amount: Instalment['amount'] }[] = [];
  for (const { amount } of instalments) {
    const last = runs.at(-1);
    if (last && last.amount.minor === amount.minor) last.count += 1;
    else runs.push({ count: 1, amount });
  }
  return runs
    .map(({ count, amount }) => (count > 1 ? `${format.count(count)} × ${format.money(amount)}` : format.money(amount)))
    .join(' + ');
}
