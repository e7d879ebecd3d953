import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { KnownName } from '@/lib/domain/known-name';
import type { BookCatalogue, CatalogueSettings } from '@/lib/domain/team/debtor-snapshot';
import type { SnapshotKind } from '@/lib/domain/team/team-buckets';
import { teamGeneration } from '@/lib/domain/team/team-generation';
import type { BucketEntry } from '@/lib/ledger/sync/contract';
import { withIndexLock } from '@/lib/store/index-lock';
import { takeSnapshots } from '@/lib/store/snapshots';
import { noteTeamBook, replaceTeamGenerations } from '@/lib/store/team-books';
import { indexNames, knownName } from './index-names';
import { readBookEntries, type ToldDebtor } from './read-book-entries';
import { readCompany } from './read-company';
import { saveCompany } from './save-company';
import { teamDebtor } from './team-debtor';

/** Names that go into the index together. */
const MOST_NAMES = 20_000;

/** What finance set of the company holds for everybody who judges by its books. */
async function keepSettings(company: CompanyId, settings: CatalogueSettings): Promise<void> {
  const known = await readCompany(company);
  const isSame = known.isSme === settings.isSme && known.vatRatePct === settings.vatRatePct;
  if (known.id === company && !isSame) await saveCompany({ ...known, ...settings });
}

/** Takes over what comes of the team's book; what is not as it must be is passed over. */
export class SnapshotIntake {
  readonly #company: CompanyId;
  readonly #kind: SnapshotKind;
  #names: KnownName[] = [];

  constructor(company: CompanyId, kind: SnapshotKind) {
    this.#company = company;
    this.#kind = kind;
  }

  async take(entries: readonly BucketEntry[]): Promise<void> {
    const { told, gone, catalogue } = readBookEntries(this.#company, entries);
    if (catalogue) await this.#takeCatalogue(catalogue);
    await this.#write(told, gone);
    if (this.#names.length >= MOST_NAMES) await this.indexNames();
  }

  /** Until this is done, they are found by identifiers and by their names as they are written. */
  async indexNames(): Promise<void> {
    const names = this.#names;
    this.#names = [];
    if (names.length > 0) await withIndexLock(this.#company, () => indexNames(this.#company, names));
  }

  async #write(told: readonly ToldDebtor[], gone: readonly DebtorKey[]): Promise<void> {
    const company = this.#company;
    for (const { identity, numbers } of told) {
      const name = numbers[0] && knownName({ ...identity, number: numbers[0].number }, numbers[0].source);
      if (name) this.#names.push(name);
    }
    const rows = told.map((each) => ({ company, ...each }));
    const debtors = told.map((each) => teamDebtor(company, each));
    await takeSnapshots(company, { rows, debtors, gone }, this.#kind === 'full');
  }

  async #takeCatalogue({ by: user, device, at, generations, settings }: BookCatalogue): Promise<void> {
    await replaceTeamGenerations(
      this.#company,
      generations.map((generation) => teamGeneration(generation, this.#company)),
    );
    await keepSettings(this.#company, settings);
    await noteTeamBook(this.#company, { by: { user, device, at } });
  }
}
