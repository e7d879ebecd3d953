import type { ContactRecord } from '@/lib/domain/record/contact-record';
import type { Projection } from './projection';

const isSame = (a: ContactRecord, b: ContactRecord): boolean => a.name.toLowerCase() === b.name.toLowerCase();

/** Whom we met, the last first; somebody we met again stands there once, as they were told of last. */
export const contacts: Projection<readonly ContactRecord[]> = {
  initial: [],
  apply(state, event) {
    if (event.type !== 'visit.closed') return state;
    const { visit, metOn } = event.data;
    const met = (event.text?.contacts ?? []).map((contact) => ({ ...contact, visit, metBy: event.actor.user, metOn }));
    return [...met, ...state.filter((known) => !met.some((each) => isSame(each, known)))];
  },
};
