import type { KnownEvent } from '../events/registry';

/** Folds the events of one debtor, in causal order, into one part of its record. Pure; an event that is of no concern to it changes nothing. */
export interface Projection<S> {
  readonly initial: S;
  apply(state: S, event: KnownEvent): S;
}
