import type { RejectionReason } from '@/lib/sources/contract';

/** As `decimal`: more in one cell is a mistake. */
const MAX_MINOR = 10_000_000_000_000;
/** What binary fractions may be off by, in minor units. */
const NOISE = 0.001;

/** Minor units of a number as a workbook holds it, which is a binary fraction of what was typed. Anything finer than a minor unit is told. */
export function numberMinor(value: number, exponent: number): number | RejectionReason {
  const scaled = value * 10 ** exponent;
  const minor = Math.round(Math.abs(scaled)) * Math.sign(scaled);
  if (Math.abs(minor) > MAX_MINOR) return 'number-too-large';
  if (!(Math.abs(scaled - minor) < NOISE)) return 'amount-unreadable';
  return minor === 0 ? 0 : minor;
}
