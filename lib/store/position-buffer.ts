import type { DebtorRecord } from '@/lib/domain/debtor';
import type { GenerationId } from '@/lib/domain/ids';
import type { OpenItem, OpenOrder, SettledItem } from '@/lib/domain/open-item';
import { encodeOpenItem, encodeOpenOrder, encodeSettledItem, type PositionRow } from './position-row';

/** Fewer items than this are not worth a transaction. */
const LEAST = 1_000;
/** While no debtor came back after it was written, writing early keeps the disk busy beside the parser. */
const EAGER = 4_000;
/** Once rows prove to be scattered, every write costs a row per debtor touched: collect as much as memory allows (about 40 MB). */
const PATIENT = 300_000;

interface Group {
  readonly open: PositionRow['open'][number][];
  readonly settled: PositionRow['settled'][number][];
  readonly orders: PositionRow['orders'][number][];
}

const NO_ITEMS: Group = { open: [], settled: [], orders: [] };

/** Gathers a stream of items into one row per debtor number, in bounded memory. */
export class PositionBuffer {
  /** What was told of debtors, as JSON: they may wait for their items all through a file, and a text takes a third of the memory of an object. */
  readonly #debtors = new Map<string, string>();
  /** Of debtors with items. */
  #groups = new Map<string, Group>();
  readonly #parts = new Map<string, number>();
  #items = 0;
  #isScattered = false;
  #latest = '';

  constructor(
    private readonly generation: GenerationId,
    private readonly limits = { least: LEAST, eager: EAGER, patient: PATIENT },
  ) {}

  addDebtor(debtor: DebtorRecord): void {
    const before = this.#debtors.get(debtor.number);
    this.#debtors.set(debtor.number, JSON.stringify(before ? { ...JSON.parse(before), ...told(debtor) } : debtor));
  }

  addOpenItem(number: string, item: OpenItem): void {
    this.#groupOf(number).open.push(encodeOpenItem(item));
  }

  addSettledItem(number: string, item: SettledItem): void {
    this.#groupOf(number).settled.push(encodeSettledItem(item));
  }

  addOpenOrder(number: string, order: OpenOrder): void {
    this.#groupOf(number).orders.push(encodeOpenOrder(order));
  }

  /** Whether it is time to write while nothing else is being written. */
  get isWorthWriting(): boolean {
    const hasWholeDebtors = this.#groups.size > 1;
    return this.isFull || (hasWholeDebtors && !this.#isScattered && this.#items >= this.limits.least);
  }

  /** Whether nothing more may come before there is room again. */
  get isFull(): boolean {
    return this.#items >= (this.#isScattered ? this.limits.patient : this.limits.eager);
  }

  /**
   * Rows to write now, so that there is room again. Two kinds of debtor stay: the one being read, whose next item would make a second part, and
   * those without items, because many files list all debtors first.
   */
  takeFull(): PositionRow[] {
    const latest = this.#groups.get(this.#latest);
    const isAlone = this.#groups.size === 1;
    if (latest && !isAlone) this.#groups.delete(this.#latest);
    const rows = this.#takeGroups();
    if (latest && !isAlone) this.#groups.set(this.#latest, latest);
    return rows;
  }

  takeAll(): PositionRow[] {
    const rows = this.#takeGroups();
    for (const number of [...this.#debtors.keys()]) rows.push(this.#row(number, NO_ITEMS));
    return rows;
  }

  #takeGroups(): PositionRow[] {
    const rows = [...this.#groups].map(([number, group]) => this.#row(number, group));
    // Not cleared: an emptied map keeps what was in it until all memory is searched, and that may be late.
    this.#groups = new Map();
    this.#items = 0;
    return rows;
  }

  #row(number: string, group: Group): PositionRow {
    const part = this.#parts.get(number) ?? 0;
    this.#parts.set(number, part + 1);
    const debtor = this.#debtors.get(number);
    this.#debtors.delete(number);
    return { generation: this.generation, number, part, debtor: debtor === undefined ? null : JSON.parse(debtor), ...group };
  }

  #groupOf(number: string): Group {
    this.#items += 1;
    this.#latest = number;
    if (this.#parts.has(number)) this.#isScattered = true;
    const known = this.#groups.get(number);
    if (known) return known;
    const group: Group = { open: [], settled: [], orders: [] };
    this.#groups.set(number, group);
    return group;
  }
}

/** What a later row of the same debtor really says: a blank takes nothing away. */
const told = (debtor: DebtorRecord): Partial<DebtorRecord> =>
  Object.fromEntries(Object.entries(debtor).filter(([, value]) => value !== null && value !== undefined));
