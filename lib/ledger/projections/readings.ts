import type { ReadingRecord } from '@/lib/domain/record/reading-record';
import { noted } from './noted';
import type { Projection } from './projection';

/** Who read which version of the policy; each once. */
export const readings: Projection<readonly ReadingRecord[]> = {
  initial: [],
  apply(state, event) {
    if (event.type !== 'policy.read') return state;
    const { version } = event.data;
    const isKnown = state.some((reading) => reading.version === version && reading.by === event.actor.user);
    return isKnown ? state : [...state, { ...noted(event), version }];
  },
};
