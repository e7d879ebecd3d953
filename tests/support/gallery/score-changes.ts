import { addDays, instant } from '@/lib/domain/local-date';
import type { ScoreChange, ScoreStanding } from '@/lib/domain/score-history/kept-score';
import { NOW, TODAY } from './assessments';

const standing = (value: number | null, of: ScoreStanding['class'], verdict: ScoreStanding['verdict']): ScoreStanding => ({
  value,
  class: of,
  verdict,
});
const ago = (days: number) => instant(`${addDays(TODAY, -days)}T09:30:00Z`);

/** When it was last worked out: two minutes before the views of the gallery. */
export const UPDATED_AT = instant(new Date(Date.parse(NOW) - 2 * 60_000).toISOString());

/** Of a debtor who paid, was flagged, and of whom too little was known at first; the newest first. */
export const SCORE_CHANGES: readonly ScoreChange[] = [
  { at: UPDATED_AT, before: standing(58, 'C', 'refer'), after: standing(66, 'B', 'accept'), causes: ['payment'] },
  { at: ago(3), before: standing(58, 'C', 'accept'), after: standing(58, 'C', 'refer'), causes: ['flag'] },
  { at: ago(12), before: standing(64, 'C', 'accept'), after: standing(58, 'C', 'accept'), causes: ['rating', 'dispute'] },
  { at: ago(30), before: standing(65, 'B', 'accept'), after: standing(64, 'C', 'accept'), causes: ['time'] },
  { at: ago(45), before: standing(null, 'NR', 'refer'), after: standing(65, 'B', 'accept'), causes: ['payment', 'invoice'] },
  { at: ago(60), before: standing(60, 'C', 'refer'), after: standing(null, 'NR', 'refer'), causes: ['policy'] },
];
