export type ArrangementState = 'proposed' | 'confirmed' | 'active' | 'deviating' | 'kept' | 'cancelled';
export type ArrangementEvent = 'confirmed-in-writing' | 'started' | 'deviated' | 'resumed' | 'paid-in-full' | 'cancelled';

/** From each state, what can happen and what it becomes. `kept` and `cancelled` are final. */
export const ARRANGEMENT_MOVES: Readonly<
  Record<ArrangementState, Readonly<Partial<Record<ArrangementEvent, ArrangementState>>>>
> = {
  proposed: { 'confirmed-in-writing': 'confirmed', cancelled: 'cancelled' },
  confirmed: { started: 'active', cancelled: 'cancelled' },
  active: { deviated: 'deviating', 'paid-in-full': 'kept', cancelled: 'cancelled' },
  deviating: { resumed: 'active', 'paid-in-full': 'kept', cancelled: 'cancelled' },
  kept: {},
  cancelled: {},
};

/** The state after an event, or null when it cannot happen in this state (domain.md 2.11). Nothing is active before it is confirmed in writing. */
export function nextArrangementState(state: ArrangementState, event: ArrangementEvent): ArrangementState | null {
  return ARRANGEMENT_MOVES[state][event] ?? null;
}
