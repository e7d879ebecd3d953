import { Dexie, type Table } from 'dexie';
import type { BankEntry } from '@/lib/domain/bank-entry';
import type { BookGeneration } from '@/lib/domain/book';
import type { Connection } from '@/lib/domain/connection';
import type { BuyerSize } from '@/lib/domain/debtor';
import type { DayRates } from '@/lib/domain/exchange/day-rates';
import type { RateFeed } from '@/lib/domain/exchange/rate-feed';
import type { Explanation } from '@/lib/domain/explanation';
import type { CompanyId, ConnectionId, DebtorKey, DeviceId, EventId, ExplanationId, GenerationId } from '@/lib/domain/ids';
import type { Rejection, StagedImport } from '@/lib/domain/import';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { AllocatedPayment } from '@/lib/domain/merging/sourced-position';
import type { Quarantined } from '@/lib/domain/team/quarantined';
import type { LedgerEvent } from '@/lib/ledger/contract';
import type { DebtorRow } from './debtor-row';
import type { DraftRow, HeadRow, RecordRow } from './event-row';
import type { Lookup } from './lookup';
import type { NameBucketRow, NameIndexRow, NameRow } from './name-index-row';
import type { PositionRow } from './position-row';
import type { ScoreChangeRow, ScoreDueRow, ScoreRow, ScoreRunRow } from './score-row';
import type { SharedRow, SharedStateRow } from './shared-row';
import type { PublicationRow, SnapshotRow, TeamBookRow, WantedRow } from './snapshot-row';
import type { SyncStateRow, TeamRow } from './team-row';
import { type SchemaVersion, VERSIONS } from './versions';

/** A change to a debtor that was known before; applied when its import is confirmed, forgotten when it is not. */
export interface DebtorChangeRow {
  readonly generation: GenerationId;
  readonly debtor: DebtorRow;
}

/** What a person is shown of an import that waits for confirmation. */
export interface StagingRow {
  readonly generation: GenerationId;
  readonly rejections: readonly Rejection[];
  readonly changes: StagedImport['changes'];
}

/** A link from a record of a host to a debtor, confirmed by a person. */
export interface LinkRow {
  /** The alias of kind `link`. */
  readonly id: Lookup;
  readonly debtor: DebtorKey;
  readonly at: Instant;
}

/** What was recorded about a debtor under a key that it has no more. */
export interface FormerRow {
  readonly former: DebtorKey;
  readonly debtor: DebtorKey;
}

export interface AnswerRow {
  readonly debtor: DebtorKey;
  readonly company: CompanyId;
  readonly buyerSize: BuyerSize;
  readonly at: Instant;
}

/** An assessment on its way to the page that explains it; kept for a day. */
export interface ExplanationRow {
  /** Random: on its own it tells nothing, so it may stand in an address. */
  readonly id: ExplanationId;
  readonly at: Instant;
  readonly explanation: Explanation;
}

/** One version of a company's policy, as it was saved. */
export interface PolicyRow {
  readonly company: CompanyId;
  readonly version: number;
  /** Parsed whenever it is read: an older release may have written it. */
  readonly document: unknown;
  readonly savedAt: Instant;
  /** The name of whoever saved it. */
  readonly by: string;
  readonly note: string;
}

export interface BankEntryRow extends BankEntry {
  readonly generation: GenerationId;
  /** Ids tell entries of one account apart. */
  readonly key: string;
}

/** What a bank entry paid of one debtor; made anew whenever the books or the statements change. */
export interface AllocationRow extends AllocatedPayment {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
}

/** What lets us in at a source: what a person typed, and tokens that were given for it. Kept here and never anywhere else. */
export interface SecretRow {
  readonly connection: ConnectionId;
  readonly values: Readonly<Record<string, string>>;
}

export class Database extends Dexie {
  declare readonly generations: Table<BookGeneration, GenerationId>;
  declare readonly positions: Table<PositionRow, [GenerationId, string, number]>;
  declare readonly debtors: Table<DebtorRow, DebtorKey>;
  declare readonly debtorChanges: Table<DebtorChangeRow, [GenerationId, DebtorKey]>;
  declare readonly stagings: Table<StagingRow, GenerationId>;
  declare readonly links: Table<LinkRow, Lookup>;
  declare readonly answers: Table<AnswerRow, DebtorKey>;
  declare readonly bankEntries: Table<BankEntryRow, [GenerationId, string]>;
  declare readonly allocations: Table<AllocationRow, [CompanyId, DebtorKey, string]>;
  declare readonly policies: Table<PolicyRow, [CompanyId, number]>;
  declare readonly connections: Table<Connection, ConnectionId>;
  /** Here and not in the storage of the extension, which a content script could read. */
  declare readonly secrets: Table<SecretRow, ConnectionId>;
  /** The same for every company: they are facts of the world. */
  declare readonly dayRates: Table<DayRates, LocalDate>;
  declare readonly rateFeeds: Table<RateFeed, RateFeed['id']>;
  declare readonly nameBuckets: Table<NameBucketRow, [CompanyId, number]>;
  declare readonly names: Table<NameRow, [CompanyId, number]>;
  declare readonly nameIndexes: Table<NameIndexRow, CompanyId>;
  declare readonly explanations: Table<ExplanationRow, ExplanationId>;
  declare readonly events: Table<LedgerEvent, [CompanyId, EventId]>;
  declare readonly records: Table<RecordRow, DebtorKey>;
  declare readonly heads: Table<HeadRow, [CompanyId, DeviceId]>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly formers: Table<FormerRow, DebtorKey>;
  declare readonly teams: Table<TeamRow, CompanyId>;
  declare readonly syncStates: Table<SyncStateRow, CompanyId>;
  declare readonly quarantine: Table<Quarantined, [CompanyId, string]>;
  declare readonly snapshots: Table<SnapshotRow, [CompanyId, DebtorKey]>;
  declare readonly publications: Table<PublicationRow, [CompanyId, DebtorKey]>;
  declare readonly teamBooks: Table<TeamBookRow, CompanyId>;
  declare readonly wanted: Table<WantedRow, [CompanyId, DebtorKey]>;
  declare readonly shared: Table<SharedRow, [CompanyId, string, string, number, string, string]>;
  declare readonly sharedStates: Table<SharedStateRow, CompanyId>;
  declare readonly scores: Table<ScoreRow, [CompanyId, DebtorKey]>;
  declare readonly scoreChanges: Table<ScoreChangeRow, [CompanyId, DebtorKey, Instant]>;
  declare readonly scoreRuns: Table<ScoreRunRow, CompanyId>;
  declare readonly scoreDues: Table<ScoreDueRow, number>;

  constructor(name: string, versions: readonly SchemaVersion[]) {
    super(name);
    for (const { version, stores, upgrade } of versions) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
  }
}

/** The one database of this extension; opens itself on first use. */
export const database = new Database('creditside', VERSIONS);
