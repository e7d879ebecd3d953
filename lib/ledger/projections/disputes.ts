import type { EventId } from '@/lib/domain/ids';
import type { DisputeRecord } from '@/lib/domain/record/dispute-record';
import { noted } from './noted';
import type { Projection } from './projection';

type Disputes = readonly DisputeRecord[];

const changed = (state: Disputes, id: EventId, more: Partial<DisputeRecord>): Disputes =>
  state.map((each) => (each.id === id ? { ...each, ...more } : each));

/** Every dispute with what became of it, the oldest first. The first confirmation and the first end stand: both were true when they were told. */
export const disputes: Projection<Disputes> = {
  initial: [],
  apply(state, event) {
    const about = (id: EventId) => state.find((each) => each.id === id);
    switch (event.type) {
      case 'dispute.raised':
        return [
          ...state,
          { ...noted(event), ...event.data, text: event.text, confirmation: null, acceptance: null, resolution: null },
        ];
      case 'dispute.confirmed': {
        const { dispute, ...data } = event.data;
        if (about(dispute)?.confirmation) return state;
        return changed(state, dispute, { confirmation: { ...noted(event), ...data, text: event.text } });
      }
      case 'dispute.accepted':
        return changed(state, event.data.dispute, { acceptance: noted(event) });
      case 'dispute.resolved': {
        const { dispute, ...data } = event.data;
        if (about(dispute)?.resolution) return state;
        return changed(state, dispute, { resolution: { ...noted(event), ...data, note: event.text?.note ?? null } });
      }
      default:
        return state;
    }
  },
};
