import type { DecisionRecord } from '@/lib/domain/record/decision-record';
import { noted } from './noted';
import type { Projection } from './projection';

/** Decisions in the order in which they were made; the last one of a deal holds. */
export const decisions: Projection<readonly DecisionRecord[]> = {
  initial: [],
  apply(state, event) {
    if (event.type !== 'decision.made') return state;
    const { deal, basis, data, text } = event;
    const made: DecisionRecord = {
      ...noted(event),
      ...data,
      deal: deal ?? null,
      reason: text?.reason ?? null,
      factsHash: basis?.factsHash ?? null,
      policyVersion: basis?.policyVersion ?? null,
    };
    return [...state, made];
  },
};
