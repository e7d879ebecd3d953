import type { TimelineEntry } from '@/lib/domain/record/timeline-entry';
import { topicOf } from '@/lib/domain/record/timeline-entry';
import type { ScoreChange } from '@/lib/domain/score-history/kept-score';

/** What a person recorded, or how the score moved by itself. */
export type TimelineRow =
  | { readonly is: 'entry'; readonly at: string; readonly topic: string; readonly entry: TimelineEntry }
  | { readonly is: 'score'; readonly at: string; readonly topic: 'score'; readonly change: ScoreChange };

/** Both as one, the newest first; what was recorded at the same moment stays in its order. */
export function timelineRows(entries: readonly TimelineEntry[], changes: readonly ScoreChange[]): readonly TimelineRow[] {
  const rows: TimelineRow[] = [
    ...entries.map((entry) => ({ is: 'entry', at: entry.recordedAt, topic: topicOf(entry), entry }) as const),
    ...changes.map((change) => ({ is: 'score', at: change.at, topic: 'score', change }) as const),
  ];
  return rows.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
