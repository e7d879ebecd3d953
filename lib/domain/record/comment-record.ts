import type { Noted } from './noted';

/** One line of the thread that sales, finance and marketing share (R2-13). */
export interface CommentRecord extends Noted {
  /** Null: erased. */
  readonly text: string | null;
  /** Kept to its author: a personal note is no part of the thread. */
  readonly isPersonal: boolean;
}
