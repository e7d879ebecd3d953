import type { SignalRecord } from '@/lib/domain/record/signal-record';
import { noted } from './noted';
import type { Projection } from './projection';

/** Whom of our own we told that a customer pays late, the oldest first. */
export const signals: Projection<readonly SignalRecord[]> = {
  initial: [],
  apply(state, event) {
    if (event.type !== 'signal.sent') return state;
    return [...state, { ...noted(event), ...event.data, note: event.text?.note ?? null }];
  },
};
