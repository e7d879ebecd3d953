import type { FilePart } from '@/lib/domain/record/file-part';
import type { MessageKey } from '@/lib/words/catalogue';

export const PART_WORDS: Readonly<Record<FilePart, MessageKey>> = {
  decision: 'part_decision',
  action: 'part_action',
  flags: 'part_flags',
  disputes: 'part_disputes',
  promises: 'part_promises',
  arrangement: 'part_arrangement',
  visits: 'part_visits',
  comments: 'part_comments',
  timeline: 'part_timeline',
};
