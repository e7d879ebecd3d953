import type { BookGeneration, Position } from '../book';
import type { CompanySettings } from '../company';
import type { DebtorIdentity, SourceNumber } from '../debtor';
import type { CompanyId, DebtorKey, DeviceId, GenerationId, UserId } from '../ids';
import type { Instant } from '../local-date';

/** Who a debtor is: all that is needed to find it. */
export interface SnapshotIdentity {
  readonly debtor: DebtorKey;
  /** In every source of the book; at least one. */
  readonly numbers: readonly SourceNumber[];
  readonly identity: DebtorIdentity;
}

/** A debtor as the merged book has it, for a browser that has no books. */
export interface DebtorSnapshot extends SnapshotIdentity {
  readonly position: Position;
  /** The sources that it rests on, the one that leads first; each is in the catalogue. */
  readonly sources: readonly GenerationId[];
}

/** What the books of a company are, beside what they hold: whose they are, of when, and who published them. */
export interface BookCatalogue {
  readonly company: CompanyId;
  readonly by: UserId;
  /** One browser publishes a company's books: keys of debtors are made where a book is first read. */
  readonly device: DeviceId;
  readonly at: Instant;
  readonly generations: readonly BookGeneration[];
  /** What was set of the company that a verdict depends on: the same for everybody. */
  readonly settings: CatalogueSettings;
}

export type CatalogueSettings = Pick<CompanySettings, 'isSme' | 'vatRatePct'>;
