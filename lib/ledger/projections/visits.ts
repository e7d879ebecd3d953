import type { VisitDispute, VisitRecord, VisitTick } from '@/lib/domain/record/visit-record';
import type { KnownEvent } from '../events/registry';
import { noted } from './noted';
import type { Projection } from './projection';

type Planned = Extract<KnownEvent, { type: 'visit.planned' }>;
type Ticked = Extract<KnownEvent, { type: 'visit.ticked' }>;

function planned(event: Planned): VisitRecord {
  const { place = null, visitors = [], hosts = null, purpose = null } = event.text ?? {};
  return { ...noted(event), ...event.data, place, visitors, hosts, purpose, ticks: [], closing: null };
}

function disputeOf({ data, text }: Ticked): VisitDispute | null {
  return data.dispute && { ...data.dispute, text: text?.dispute ?? null };
}

function tick(event: Ticked): VisitTick {
  const { item, outcome, paysOn, amount } = event.data;
  const { informant = null, note = null } = event.text ?? {};
  return { ...noted(event), item, outcome, paysOn, amount, dispute: disputeOf(event), informant, note };
}

const changed = (state: readonly VisitRecord[], id: string, change: (visit: VisitRecord) => VisitRecord) =>
  state.map((each) => (each.id === id && each.closing === null ? change(each) : each));

/** Visits, the oldest first. One that is closed changes no more. */
export const visits: Projection<readonly VisitRecord[]> = {
  initial: [],
  apply(state, event) {
    switch (event.type) {
      case 'visit.planned':
        return [...state, planned(event)];
      case 'visit.ticked': {
        const made = tick(event);
        const others = ({ ticks }: VisitRecord) => ticks.filter(({ item }) => item !== made.item);
        return changed(state, event.data.visit, (visit) =>
          visit.items.some(({ item }) => item === made.item) ? { ...visit, ticks: [...others(visit), made] } : visit,
        );
      }
      case 'visit.closed': {
        const closing = { ...noted(event), note: event.text?.note ?? null };
        return changed(state, event.data.visit, (visit) => ({ ...visit, closing }));
      }
      default:
        return state;
    }
  },
};
