import { type CompanyId, type ConnectionId, type SourceId, sourceId } from './ids';
import type { Instant, LocalDate } from './local-date';
import type { RefusalKind } from './refusal-kind';

/** Why a live source told nothing; the book that it told before stays. */
export interface ConnectionTrouble {
  /**
   * Besides what the other side says: the browser may not go there any more, a person has to sign in again, nothing more can be stored, or
   * something else failed here.
   */
  readonly kind: RefusalKind | 'no-permission' | 'sign-in-ended' | 'storage-full' | 'failed';
  /** Fields of the sentence, the host among them. */
  readonly fields: Readonly<Record<string, string>>;
  readonly at: Instant;
}

/** A live source as a person connected it, and how far it has come. What lets us in is kept apart and is no part of it. */
export interface Connection {
  readonly id: ConnectionId;
  readonly company: CompanyId;
  /** Which connector it is of, for example `tryton`. */
  readonly source: SourceId;
  /** What a person chooses it by: the connector, with the administration that answers. */
  readonly label: string;
  /** The address of the other side, for showing and for knowing its pages. Empty: the connector has one of its own. */
  readonly origin: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Opaque to everyone but the source. Null: nothing was told yet. */
  readonly watermark: string | null;
  /** When the whole book was told last; what is deleted there without a trace is noticed by that alone. */
  readonly fullAt: Instant | null;
  readonly pulledAt: Instant | null;
  readonly triedAt: Instant | null;
  /** The day that the last answer speaks of. */
  readonly asOf: LocalDate | null;
  readonly trouble: ConnectionTrouble | null;
  /** Attempts in a row that failed: each makes the next wait longer. */
  readonly failures: number;
  readonly everyMinutes: number;
}

/** What its generation replaces in the book; and whose its debtor numbers are, so that those of two systems never mix. */
export const slotOfConnection = (id: ConnectionId): string => `live:${id}`;
export const numbersOfConnection = (id: ConnectionId): SourceId => sourceId(slotOfConnection(id));
