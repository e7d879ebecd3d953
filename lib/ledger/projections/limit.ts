import type { LimitRecord } from '@/lib/domain/record/limit-record';
import { noted } from './noted';
import type { Projection } from './projection';

/** The limit that was set last; null: nobody set one. */
export const limit: Projection<LimitRecord | null> = {
  initial: null,
  apply(state, event) {
    if (event.type !== 'limit.set') return state;
    return { ...noted(event), ...event.data, reason: event.text?.reason ?? null };
  },
};
