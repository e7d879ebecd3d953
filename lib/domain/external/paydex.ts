import { wholeNumber } from './whole-number';

/** From so many points (80 is prompt, 50 is thirty days late) to our scale, best first. */
const BANDS = [
  [80, 90],
  [70, 65],
  [60, 50],
  [50, 40],
  [40, 25],
  [20, 10],
  [0, 0],
] as const;

/** A payment index of 0 to 100 on our scale; null for anything else (domain.md 2.8). */
export function paydex(text: string): number | null {
  const points = wholeNumber(text, 0, 100);
  return BANDS.find(([from]) => points !== null && points >= from)?.[1] ?? null;
}
