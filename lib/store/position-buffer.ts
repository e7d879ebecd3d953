import type { DebtorRecord } from '@/lib/domain/debtor';
import type { GenerationId } from '@/lib/domain/ids';
import type { OpenItem, OpenOrder, SettledItem } from '@/lib/domain/open-item';
import { encodeOpenItem, encodeOpenOrder, encodeSettledItem, type PositionRow } from './position-row';

/** While no debtor came back after it was written, writing early keeps the disk busy beside the parser. */
const EAGER = 20_000;
/** Once rows prove to be scattered, every write costs a row per debtor touched: collect as much as memory allows (about 40 MB). */
const PATIENT = 300_000;

interface Group {
  /** As JSON: debtors may wait for their items all through a file, and a text takes a third of the memory of an object. */
  debtor: string | null;
  readonly open: PositionRow['open'][number][];
  readonly settled: PositionRow['settled'][number][];
  readonly orders: PositionRow['orders'][number][];
}

/** Gathers a stream of items into one row per debtor number, in bounded memory. */
export class PositionBuffer {
  readonly #groups = new Map<string, Group>();
  readonly #parts = new Map<string, number>();
  #items = 0;
  #isScattered = false;
  #latest = '';

  constructor(
    private readonly generation: GenerationId,
    private readonly limits = { eager: EAGER, patient: PATIENT },
  ) {}

  addDebtor(debtor: DebtorRecord): void {
    const group = this.#group(debtor.number);
    group.debtor = JSON.stringify(group.debtor ? { ...JSON.parse(group.debtor), ...told(debtor) } : debtor);
  }

  addOpenItem(number: string, item: OpenItem): void {
    this.#groupOfItem(number).open.push(encodeOpenItem(item));
  }

  addSettledItem(number: string, item: SettledItem): void {
    this.#groupOfItem(number).settled.push(encodeSettledItem(item));
  }

  addOpenOrder(number: string, order: OpenOrder): void {
    this.#groupOfItem(number).orders.push(encodeOpenOrder(order));
  }

  get isFull(): boolean {
    return this.#items >= (this.#isScattered ? this.limits.patient : this.limits.eager);
  }

  /**
   * Rows to write now, so that there is room again. Two kinds of debtor stay: the one being read, whose next item would make a second part, and
   * those without items, because many files list all debtors first.
   */
  takeFull(): PositionRow[] {
    const full = [...this.#groups].filter(([number, group]) => number !== this.#latest && hasItems(group));
    return full.length > 0 ? this.#take(full) : this.takeAll();
  }

  takeAll(): PositionRow[] {
    return this.#take([...this.#groups]);
  }

  #take(groups: readonly (readonly [string, Group])[]): PositionRow[] {
    this.#items = 0;
    return groups.map(([number, group]) => {
      const part = this.#parts.get(number) ?? 0;
      this.#parts.set(number, part + 1);
      this.#groups.delete(number);
      return { ...group, generation: this.generation, number, part, debtor: group.debtor && JSON.parse(group.debtor) };
    });
  }

  #groupOfItem(number: string): Group {
    this.#items += 1;
    this.#latest = number;
    if (this.#parts.has(number)) this.#isScattered = true;
    return this.#group(number);
  }

  #group(number: string): Group {
    const known = this.#groups.get(number);
    if (known) return known;
    const group: Group = { debtor: null, open: [], settled: [], orders: [] };
    this.#groups.set(number, group);
    return group;
  }
}

const hasItems = ({ open, settled, orders }: Group): boolean => open.length + settled.length + orders.length > 0;

/** What a later row of the same debtor really says: a blank takes nothing away. */
const told = (debtor: DebtorRecord): Partial<DebtorRecord> =>
  Object.fromEntries(Object.entries(debtor).filter(([, value]) => value !== null && value !== undefined));
