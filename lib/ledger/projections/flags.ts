import type { FlagRecord } from '@/lib/domain/record/flag-record';
import { noted } from './noted';
import type { Projection } from './projection';

/** The flags that stand. One that expired stays here until somebody lifts it: what it means on a day is for the policy to say. */
export const flags: Projection<readonly FlagRecord[]> = {
  initial: [],
  apply(state, event) {
    switch (event.type) {
      case 'flag.raised': {
        const { amount, ...data } = event.data;
        return [...state, { ...noted(event), ...data, reason: event.text?.reason ?? null, ...(amount && { amount }) }];
      }
      case 'flag.reviewed': {
        const { flag, ...dates } = event.data;
        return state.map((each) => (each.id === flag ? { ...each, ...dates } : each));
      }
      case 'flag.lifted':
        return state.filter(({ id }) => id !== event.data.flag);
      default:
        return state;
    }
  },
};
