import type { GroupPoints } from './scorecard';

/** Good, middling, poor, or unknown. */
export type SegmentMark = '+' | '0' | '-' | '?';

export interface SegmentInput {
  /** Points of the internal factors of the score. */
  readonly internal: GroupPoints;
  /** External score, 0 to 100; null is unknown. */
  readonly external: number | null;
  /** Points of the risk factors: history, branch, country. */
  readonly risk: GroupPoints;
}

/** From this on good, from that on middling: percent of points, and points of the external score. */
const BOUNDS = { internal: [75, 45], external: [65, 40], risk: [70, 40] } as const;

function markOf(value: number | null, [good, middling]: readonly [number, number]): SegmentMark {
  if (value === null) return '?';
  if (value >= good) return '+';
  return value >= middling ? '0' : '-';
}

const shareOf = ({ earned, available }: GroupPoints): number | null => (available === 0 ? null : (earned / available) * 100);

/** The segment of a debtor by how it pays, what bureaus say and what risk it carries, for example `I-/E0/R+` (domain.md 2.14). */
export function segmentKey({ internal, external, risk }: SegmentInput): string {
  const marks = [
    markOf(shareOf(internal), BOUNDS.internal),
    markOf(external, BOUNDS.external),
    markOf(shareOf(risk), BOUNDS.risk),
  ];
  return `I${marks[0]}/E${marks[1]}/R${marks[2]}`;
}
