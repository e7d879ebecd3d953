import { type ArrangementEvent, nextArrangementState } from '@/lib/domain/arrangement/next-arrangement-state';
import type { ArrangementRecord } from '@/lib/domain/record/arrangement-record';
import type { KnownEvent } from '../events/registry';
import { noted } from './noted';
import type { Projection } from './projection';

type Proposed = Extract<KnownEvent, { type: 'arrangement.proposed' }>;
type Stage = ArrangementRecord['stage'];

function proposed(event: Proposed): ArrangementRecord {
  const { cause = null, otherArrangements = null, security = null, notes = null } = event.text ?? {};
  return {
    ...noted(event),
    ...event.data,
    stage: 'proposed',
    cause,
    otherArrangements,
    security,
    notes,
    confirmation: null,
    cancelledBecause: null,
  };
}

/** One move after the other; null where one of them cannot happen. */
const moved = (stage: Stage, moves: readonly ArrangementEvent[]): Stage | null =>
  moves.reduce<ReturnType<typeof nextArrangementState>>(
    (state, move) => state && nextArrangementState(state, move),
    stage,
  ) as Stage | null;

function changed(
  state: readonly ArrangementRecord[],
  id: string,
  moves: readonly ArrangementEvent[],
  more: Partial<ArrangementRecord>,
): readonly ArrangementRecord[] {
  return state.map((each) => {
    const stage = each.id === id ? moved(each.stage, moves) : null;
    return stage === null ? each : { ...each, ...more, stage };
  });
}

/** Payment arrangements, the oldest first. It runs as soon as it is confirmed; a move that cannot happen changes nothing. */
export const arrangements: Projection<readonly ArrangementRecord[]> = {
  initial: [],
  apply(state, event) {
    switch (event.type) {
      case 'arrangement.proposed':
        return [...state, proposed(event)];
      case 'arrangement.confirmed': {
        const { arrangement, channel, sentOn } = event.data;
        const confirmation = { ...noted(event), channel, sentOn, text: event.text };
        return changed(state, arrangement, ['confirmed-in-writing', 'started'], { confirmation });
      }
      case 'arrangement.cancelled':
        return changed(state, event.data.arrangement, ['cancelled'], { cancelledBecause: event.text?.reason ?? null });
      default:
        return state;
    }
  },
};
