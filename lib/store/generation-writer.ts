import type { BankEntry } from '@/lib/domain/bank-entry';
import type { BookGeneration } from '@/lib/domain/book';
import type { Alias, DebtorRecord, SourceNumber } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import type { StagedImport } from '@/lib/domain/import';
import type { OpenItem, OpenOrder, SettledItem } from '@/lib/domain/open-item';
import { writeBankEntries } from './bank-entries';
import { bulkWritePositions } from './bulk-write';
import { database } from './database';
import { writeDeltas } from './debtor-delta';
import { DebtorDirectory } from './debtor-directory';
import { replacedBy } from './generations';
import { pagesOfDebtors, pagesOfNumbers } from './pages';
import { PositionBuffer } from './position-buffer';
import type { PositionRow } from './position-row';
import { TwoAtATime } from './two-at-a-time';

/** Fewer are not worth a transaction. */
const LEAST_DEBTORS = 100;
const LEAST_BANK_ENTRIES = 1_000;
/** A file that lists its debtors first is read on while they are written, as far as memory allows (about 35 MB). */
const MOST_DEBTORS = 40_000;

export interface WriterOptions {
  readonly newKey: () => DebtorKey;
  /** The names by which a debtor can be found, VAT ids only when their check digits are right. */
  readonly aliasesOf: (debtor: DebtorRecord) => readonly Alias[];
}

export interface FinishedGeneration {
  readonly debtors: number;
  /** What it replaces when it is confirmed. */
  readonly current: BookGeneration | null;
  readonly changes: StagedImport['changes'];
}

/** Writes one generation beside the current book; nothing of it is visible before `switchCurrent`. */
export class GenerationWriter {
  readonly #buffer: PositionBuffer;
  readonly #directory: DebtorDirectory;
  readonly #generation: BookGeneration;
  readonly #aliasesOf: WriterOptions['aliasesOf'];
  readonly #unnamed = new Set<string>();
  readonly #writes = new TwoAtATime();
  #bankEntries: BankEntry[] = [];
  #debtorsWritten: Promise<void> = Promise.resolve();

  private constructor(generation: BookGeneration, { newKey, aliasesOf }: WriterOptions) {
    this.#generation = generation;
    this.#aliasesOf = aliasesOf;
    this.#buffer = new PositionBuffer(generation.id);
    this.#directory = new DebtorDirectory(generation.company, newKey, generation.source);
  }

  /** @throws as IndexedDB does; a full disk is told apart by `isStorageFull`. */
  static async begin(generation: BookGeneration, options: WriterOptions): Promise<GenerationWriter> {
    await database.generations.add(generation);
    const writer = new GenerationWriter(generation, options);
    for await (const debtors of pagesOfDebtors()) {
      writer.#directory.load(debtors.filter(({ company }) => company === generation.company));
    }
    return writer;
  }

  addDebtor(debtor: DebtorRecord): void {
    this.#directory.see(this.#sourceNumber(debtor.number), this.#aliasesOf(debtor));
    this.#buffer.addDebtor(debtor);
  }

  addOpenItem(debtorNumber: string, item: OpenItem): void {
    this.#buffer.addOpenItem(debtorNumber, item);
  }

  addSettledItem(debtorNumber: string, item: SettledItem): void {
    this.#buffer.addSettledItem(debtorNumber, item);
  }

  addOpenOrder(debtorNumber: string, order: OpenOrder): void {
    this.#buffer.addOpenOrder(debtorNumber, order);
  }

  /** Belongs to no debtor until it is allocated, so that it waits for no other row. */
  async addBankEntries(entries: readonly BankEntry[]): Promise<void> {
    this.#bankEntries.push(...entries);
    if (this.#bankEntries.length >= LEAST_BANK_ENTRIES) await this.#writeBankEntries();
  }

  /** Call after every batch. Writes before the disk runs out of work, so that parsing and writing overlap; waits only to make room. */
  async makeRoom(): Promise<void> {
    const { pending } = this.#directory;
    if (this.#writes.isBusy && !this.#buffer.isFull && pending < MOST_DEBTORS) return;
    if (this.#buffer.isWorthWriting) await this.#write(this.#buffer.takeFull());
    else if (pending >= LEAST_DEBTORS) await this.#write([]);
  }

  /** Writes the rest; how the book changes when this generation replaces the current one of its slot. */
  async finish(slot = this.#generation.slot): Promise<FinishedGeneration> {
    await this.#writeBankEntries();
    await this.#write(this.#buffer.takeAll());
    this.#nameTheRest();
    this.#directory.joinHomonyms();
    await this.#write([]);
    const [current] = await Promise.all([replacedBy(this.#generation.company, slot), this.#writes.end()]);
    return { debtors: this.#directory.seen, current, changes: await this.#compare(current) };
  }

  /** Waits until nothing is being written any more, whatever became of it; before cleaning up. */
  async settle(): Promise<void> {
    await this.#writes.settle();
  }

  async #write(rows: readonly PositionRow[]): Promise<void> {
    for (const { number, debtor } of rows) if (!debtor) this.#unnamed.add(number);
    await this.#writes.begin(() => this.#writeRows(rows));
  }

  /** Items whose debtor has no row of its own in the file still belong to somebody. */
  #nameTheRest(): void {
    for (const number of this.#unnamed) {
      const isSeen = this.#directory.find(this.#sourceNumber(number))?.isSeen ?? false;
      if (!isSeen) this.#directory.see(this.#sourceNumber(number), this.#aliasesOf({ number, name: null }));
    }
  }

  async #writeRows(rows: readonly PositionRow[]): Promise<void> {
    // One after the other: what is added to a debtor is added to what was written before.
    const debtors = this.#debtorsWritten.then(() => this.#writeDebtors());
    this.#debtorsWritten = debtors;
    const positions = bulkWritePositions(rows);
    // Both to their end, whatever becomes of either: whoever cleans up then finds all of it.
    await Promise.allSettled([debtors, positions]);
    await Promise.all([debtors, positions]);
  }

  async #writeBankEntries(): Promise<void> {
    const entries = this.#bankEntries;
    this.#bankEntries = [];
    if (entries.length > 0) await writeBankEntries(this.#generation.id, entries);
  }

  async #writeDebtors(): Promise<void> {
    await writeDeltas(this.#generation.company, this.#generation.id, this.#directory.takeDeltas());
  }

  async #compare(current: BookGeneration | null): Promise<StagedImport['changes']> {
    const before = new Map<DebtorKey, boolean>();
    for await (const numbers of current ? pagesOfNumbers(current.id) : []) {
      for (const number of numbers) {
        const debtor = this.#directory.findFormer({ source: current?.source ?? this.#generation.source, number });
        if (debtor) before.set(debtor.key, debtor.isSeen);
      }
    }
    const stay = [...before.values()].filter((isSeen) => isSeen).length;
    return { added: this.#directory.seen - stay, gone: before.size - stay };
  }

  #sourceNumber(number: string): SourceNumber {
    return { source: this.#generation.source, number };
  }
}
