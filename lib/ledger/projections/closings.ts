import type { ClosingRecord } from '@/lib/domain/record/closing-record';
import { noted } from './noted';
import type { Projection } from './projection';

/** Deals that were closed, the oldest first. */
export const closings: Projection<readonly ClosingRecord[]> = {
  initial: [],
  apply(state, event) {
    if (event.type !== 'deal.closed') return state;
    const { deal, data, text } = event;
    const told = { agreedWith: text?.agreedWith ?? null, sent: text?.sent ?? null };
    return [...state, { ...noted(event), deal: deal ?? null, termDays: data.termDays, ...told }];
  },
};
