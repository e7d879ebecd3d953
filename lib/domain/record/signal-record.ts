import type { Department } from './department';
import type { Noted } from './noted';

/** Departments of ours were told that this customer pays late (domain.md SGN-01, C10). */
export interface SignalRecord extends Noted {
  readonly departments: readonly Department[];
  /** Null: nothing, or erased. */
  readonly note: string | null;
}
