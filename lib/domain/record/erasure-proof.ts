import type { EventId, UserId } from '../ids';
import type { Instant } from '../local-date';

/** One erasure: how many events it names, and how many of these still say what was erased. */
export interface ProvenErasure {
  readonly event: EventId;
  readonly by: UserId;
  readonly at: Instant;
  readonly named: number;
  readonly leftHere: number;
  /** Null: the server was not asked. */
  readonly leftOnServer: number | null;
}

/** What was found of all that was ever erased in a company's ledger, where it could be: in this browser, and on the team's server. */
export interface ErasureProof {
  /** The newest first. */
  readonly erasures: readonly ProvenErasure[];
  /** Events of this browser's ledger, and faults in their chains. */
  readonly events: number;
  readonly faults: number;
  /** `alone`: this browser is in no team. Else how many messages of the server were read, all of them. */
  readonly server: 'alone' | 'unreachable' | { readonly read: number };
}
