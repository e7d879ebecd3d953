import type { EventId } from '@/lib/domain/ids';
import { type AnswerRecord, type DunningRecord, NOTHING_DUNNED } from '@/lib/domain/record/step-record';
import type { KnownEvent } from '../events/registry';
import { noted } from './noted';
import type { Projection } from './projection';

interface Answerable {
  readonly id: EventId;
  readonly answer: AnswerRecord | null;
}

const answered = <T extends Answerable>(asked: readonly T[], id: EventId, answer: AnswerRecord): readonly T[] =>
  asked.map((each) => (each.id === id ? { ...each, answer } : each));

function withAnswer(state: DunningRecord, event: Extract<KnownEvent, { type: 'step.answered' }>): DunningRecord {
  const { asked, result } = event.data;
  const answer = { ...noted(event), result, said: event.text?.said ?? null };
  return { ...state, steps: answered(state.steps, asked, answer), calls: answered(state.calls, asked, answer) };
}

/** How a debtor was asked to pay, the oldest first. */
export const dunning: Projection<DunningRecord> = {
  initial: NOTHING_DUNNED,
  apply(state, event) {
    switch (event.type) {
      case 'step.taken':
        return { ...state, steps: [...state.steps, { ...noted(event), ...event.data, text: event.text, answer: null }] };
      case 'step.answered':
        return withAnswer(state, event);
      case 'call.announced':
        return { ...state, calls: [...state.calls, { ...noted(event), answer: null }] };
      case 'hold.placed': {
        const { until } = event.data;
        return { ...state, holds: [...state.holds, { ...noted(event), until, reason: event.text?.reason ?? null }] };
      }
      case 'hold.released':
        return { ...state, holds: state.holds.filter(({ id }) => id !== event.data.hold) };
      case 'handover.released': {
        const { isRegistered } = event.data;
        return { ...state, releases: [...state.releases, { ...noted(event), isRegistered, agency: event.text?.agency ?? null }] };
      }
      default:
        return state;
    }
  },
};
