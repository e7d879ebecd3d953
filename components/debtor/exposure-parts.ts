import type { Exposure, LimitAdvice } from '@/lib/domain/assessment';
import type { MeterPart } from '../ui/meter';

/** The bar in minor units: what is used below the limit, what is above it, and the value at its right end. */
export interface ExposureBar {
  readonly parts: readonly MeterPart[];
  readonly full: number;
  readonly mark: number | null;
}

function stretches(exposure: Exposure): readonly MeterPart[] {
  const quote = Math.max(0, (exposure.thisQuote?.minor ?? 0) - exposure.prepayment.minor);
  return [
    { kind: 'open', value: Math.max(0, exposure.netOpen?.minor ?? 0) },
    { kind: 'orders', value: Math.max(0, exposure.openOrders?.minor ?? 0) },
    { kind: 'quote', value: quote },
  ];
}

/** Cuts the stretches off at the limit; the rest of them is the part above it. */
export function exposureBar(exposure: Exposure, limit: LimitAdvice): ExposureBar {
  const all = stretches(exposure);
  const used = all.reduce((sum, part) => sum + part.value, 0);
  const ceiling = limit.inForce?.minor ?? null;
  if (ceiling === null) return { parts: all, full: used, mark: null };
  let left = Math.max(0, ceiling);
  const below = all.map((part) => {
    const value = Math.min(part.value, left);
    left -= value;
    return { ...part, value };
  });
  const over = Math.max(0, used - Math.max(0, ceiling));
  return { parts: [...below, { kind: 'over', value: over }], full: Math.max(used, ceiling), mark: ceiling };
}
