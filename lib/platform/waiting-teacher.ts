import { storage } from 'wxt/utils/storage';

/** A page that somebody wants to point in as soon as the browser allows it. */
export interface WaitingTeacher {
  readonly tabId: number;
  /** The match pattern that was asked for. */
  readonly pattern: string;
  /** Epoch milliseconds; a permission that is given later is given for something else. */
  readonly until: number;
}

/** Session storage and not a variable: the worker may be stopped while the person reads the browser's question. */
export const waitingTeacher = storage.defineItem<WaitingTeacher | null>('session:waiting-teacher', { fallback: null });

/** A permission that was given to point in a page and for nothing else yet. */
export const askedToPoint = storage.defineItem<Pick<WaitingTeacher, 'tabId' | 'pattern'> | null>('session:asked-to-point', {
  fallback: null,
});
