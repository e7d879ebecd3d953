import type { CommentRecord } from '@/lib/domain/record/comment-record';
import { noted } from './noted';
import type { Projection } from './projection';

/** The thread of a debtor, the oldest first. */
export const comments: Projection<readonly CommentRecord[]> = {
  initial: [],
  apply(state, event) {
    if (event.type !== 'comment.added') return state;
    return [...state, { ...noted(event), text: event.text?.text ?? null, isPersonal: event.data.isPersonal }];
  },
};
