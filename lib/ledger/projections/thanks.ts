import type { ThanksRecord } from '@/lib/domain/record/thanks-record';
import { noted } from './noted';
import type { Projection } from './projection';

/** What a customer was thanked for, the oldest first. */
export const thanks: Projection<readonly ThanksRecord[]> = {
  initial: [],
  apply(state, event) {
    if (event.type !== 'thanks.sent') return state;
    return [...state, { ...noted(event), ...event.data, text: event.text }];
  },
};
