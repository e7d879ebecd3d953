import type { PromiseRecord } from '@/lib/domain/record/promise-record';
import { noted } from './noted';
import type { Projection } from './projection';

/** Every promise that was made, the oldest first. Which were kept the book tells. */
export const promises: Projection<readonly PromiseRecord[]> = {
  initial: [],
  apply(state, event) {
    if (event.type !== 'promise.recorded') return state;
    const { on: promisedOn, ...data } = event.data;
    return [...state, { ...noted(event), ...data, promisedOn, who: event.text?.who ?? null }];
  },
};
