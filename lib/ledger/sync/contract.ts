import type { CompanyId, DeviceId, EventId, UserId } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import type { Quarantined } from '@/lib/domain/team/quarantined';
import type { TeamBucket } from '@/lib/domain/team/team-buckets';
import type { LedgerEvent } from '../contract';

/** `refused`: the server does not allow it, and never will. `unreachable`: no answer; it may have come through, and is sent again. */
export type SendFault = 'refused' | 'unreachable';

export interface Outgoing {
  readonly subject: string;
  /** The server keeps one of those that have the same id within two minutes. */
  readonly id: string;
  readonly data: Uint8Array;
}

/** The server has it on as many disks as the stream asks for. */
export interface Stored {
  readonly sequence: number;
  readonly isDuplicate: boolean;
}

export interface Incoming {
  readonly subject: string;
  readonly sequence: number;
  readonly data: Uint8Array;
  /** How many the server still has after this one. */
  readonly pending: number;
}

export interface StreamState {
  /** When the stream was made: another one has another time. */
  readonly created: string;
  /** Sequence of its last message; 0: none. */
  readonly last: number;
}

export interface BucketEntry {
  readonly key: string;
  /** Rises with every change in the bucket. */
  readonly revision: number;
  /** Null: it was deleted. */
  readonly data: Uint8Array | null;
  /** How many are still to come of what was there when watching began. */
  readonly pending: number;
}

/** Newest value per key. Everything rejects when the connection is lost meanwhile. */
export interface TeamStore {
  /** Null: there is none. */
  get(key: string): Promise<BucketEntry | null>;
  put(key: string, data: Uint8Array): Promise<Result<number, SendFault>>;
  /** What it held is gone from the server; that it was there stays. */
  remove(key: string): Promise<Result<number, SendFault>>;
  /** The newest value of each key that fits `keys` (`lib/domain/team/team-buckets.keysOf`) and changed after `revision`, then what changes. */
  watch(keys: string, revision: number, signal: AbortSignal): AsyncIterable<BucketEntry>;
}

/** One connection to the team's server, as somebody. Knows nothing of what it carries. */
export interface TeamTransport {
  publish(message: Outgoing): Promise<Result<Stored, SendFault>>;
  /** Messages of a stream from after a sequence, in order and none left out, then as they come. Ends with `signal`; throws when it cannot go on. */
  consume(stream: string, after: number, signal: AbortSignal, subject?: string): AsyncIterable<Incoming>;
  streamState(stream: string): Promise<StreamState>;
  /** Overwrites what the message held. False: it was gone, or we may not. */
  deleteMessage(stream: string, sequence: number): Promise<boolean>;
  bucket(name: TeamBucket): TeamStore;
  /** Whether the server would take what we publish there, without keeping anything. Null: it did not answer. */
  mayPublish(subject: string): Promise<boolean | null>;
  /** Settles when the connection is over for good; `refused`: the server does not let us in. */
  readonly closed: Promise<'refused' | 'over'>;
  /** True while the server answers; tells each change. Returns how to stop. */
  watchLink(onChange: (isUp: boolean) => void): () => void;
  close(): Promise<void>;
}

/** How far this browser is with a company's team. */
export interface SyncState {
  /** Of the last message of the ledger that was taken over or set apart; 0: none. */
  readonly sequence: number;
  /** `created` of the stream that this was a sequence of; null: none yet. */
  readonly stream: string | null;
  /** What stood at `sequence`: where something else stands now, the server was put back to an older state. Null: none yet. */
  readonly mark: string | null;
  /** Every event of this device up to this one is with the server; null: none yet. */
  readonly published: EventId | null;
  /** The last event of this device that came back from the server. What it took after that it may have lost. Null: none yet. */
  readonly heard: EventId | null;
}

/** What the sync asks of the store of this browser, for one company and device. */
export interface LedgerPort {
  readonly company: CompanyId;
  readonly device: DeviceId;
  readState(): Promise<SyncState>;
  /** @param only changes nothing unless it is still so: sending and reading go on beside each other. */
  noteState(change: Partial<SyncState>, only?: Partial<SyncState>): Promise<void>;
  /** Events of this device from after `after`, in their order. */
  ownAfter(after: EventId | null, most: number): Promise<readonly LedgerEvent[]>;
  countOwnAfter(after: EventId | null): Promise<number>;
  /** Adds what is new and folds it; what is known already changes nothing. */
  receive(events: readonly LedgerEvent[]): Promise<void>;
  /** Those of these ids that are here. */
  held(ids: readonly EventId[]): Promise<readonly LedgerEvent[]>;
  /** Whose events this device's are, by the last of them; null: none is here. */
  authorOf(device: DeviceId): Promise<UserId | null>;
  quarantine(entries: readonly Quarantined[]): Promise<void>;
  /** Tells now, and whenever this device recorded something. Returns how to stop. */
  watchOwn(onChange: () => void): () => void;
}
