import type { ImprovementRecord } from '@/lib/domain/record/improvement-record';
import { noted } from './noted';
import type { Projection } from './projection';

/** What a company does about what its customers contest, the oldest first. The first end of one stands. */
export const improvements: Projection<readonly ImprovementRecord[]> = {
  initial: [],
  apply(state, event) {
    if (event.type === 'improvement.opened')
      return [...state, { ...noted(event), ...event.data, text: event.text, closing: null }];
    if (event.type !== 'improvement.closed') return state;
    const { improvement, measure } = event.data;
    const closing = { ...noted(event), measure, note: event.text?.note ?? null };
    return state.map((each) => (each.id === improvement && each.closing === null ? { ...each, closing } : each));
  },
};
