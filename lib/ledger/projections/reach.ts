import { type ConsentKind, NO_REACH, type ReachRecord } from '@/lib/domain/record/reach-record';
import type { KnownEvent } from '../events/registry';
import { noted } from './noted';
import type { Projection } from './projection';

const ERASED = { name: null, email: null, phone: null, mobile: null, address: null };

type ConsentEvent = Extract<KnownEvent, { type: 'consent.given' | 'consent.withdrawn' }>;

function withConsent(state: ReachRecord, event: ConsentEvent): ReachRecord {
  const kind: ConsentKind = event.data.kind;
  const consent = { ...noted(event), kind, isGiven: event.type === 'consent.given', how: event.text?.how ?? null };
  return { ...state, consents: [...state.consents.filter((each) => each.kind !== kind), consent] };
}

/** How a customer can be reached: what was said last holds. */
export const reach: Projection<ReachRecord> = {
  initial: NO_REACH,
  apply(state, event) {
    switch (event.type) {
      case 'contact.noted':
        return { ...state, correspondent: { ...noted(event), ...event.data, ...(event.text ?? ERASED) } };
      case 'consent.given':
      case 'consent.withdrawn':
        return withConsent(state, event);
      default:
        return state;
    }
  },
};
