import { roundHalfAway } from '../money';
import { wholeNumber } from './whole-number';

/** Percentiles up to `to` lie evenly between two points of our scale, as the provider's own risk classes do. */
const SECTIONS = [
  { from: 1, to: 10, at: 0, spread: 29 },
  { from: 11, to: 50, at: 30, spread: 29 },
  { from: 51, to: 85, at: 60, spread: 19 },
  { from: 86, to: 100, at: 80, spread: 20 },
] as const;

/** A national percentile of 1 (worst) to 100 on our scale of 0 to 100, rounded; null for anything else (domain.md 2.8). */
export function failurePercentile(text: string): number | null {
  const percentile = wholeNumber(text, 1, 100);
  if (percentile === null) return null;
  const section = SECTIONS.find(({ to }) => percentile <= to);
  return section
    ? section.at + roundHalfAway(((percentile - section.from) / (section.to - section.from)) * section.spread)
    : null;
}
