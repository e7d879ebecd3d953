const SMALLEST = 1024;
const GROWTH = 1.25;

/** What is known of each item, a column per fact: fifty bytes an item where objects would take ten times that. */
export class ItemColumns {
  length = 0;
  readonly refs: string[] = [];
  debtorOf = new Int32Array(SMALLEST);
  /** The debtor's next item; 0: this is the last (no item comes before the first). */
  next = new Int32Array(SMALLEST);
  /** Minor units, debit positive; whole numbers. */
  open = new Float64Array(SMALLEST);
  /** Sum of the lines that are no payments, in minor units. */
  invoiced = new Float64Array(SMALLEST);
  flags = new Uint8Array(SMALLEST);
  /** Dates as codes of a `DateTable`. */
  invoiceOn = new Int32Array(SMALLEST);
  dueOn = new Int32Array(SMALLEST);
  /** Of the last payment, as the journals have it. */
  paidOn = new Int32Array(SMALLEST);
  /** The latest date that stands on a payment, which may be a copy of the invoice's. */
  saidOn = new Int32Array(SMALLEST);
  /** Number of the key that packages match invoices and payments by, below zero of a mark of what is settled in full; 0: none. */
  matchOf = new Int32Array(SMALLEST);

  add(debtor: number, ref: string): number {
    if (this.length === this.debtorOf.length) this.resize(Math.ceil(this.length * GROWTH));
    const item = this.length++;
    this.debtorOf[item] = debtor;
    this.refs.push(ref);
    return item;
  }

  /** No more items come: gives back what is left over. */
  close(): void {
    this.resize(this.length);
  }

  private resize(size: number): void {
    for (const name of ['debtorOf', 'next', 'invoiceOn', 'dueOn', 'paidOn', 'saidOn', 'matchOf'] as const)
      this[name] = new Int32Array(resized(this[name], size));
    for (const name of ['open', 'invoiced'] as const) this[name] = new Float64Array(resized(this[name], size));
    this.flags = new Uint8Array(resized(this.flags, size));
  }
}

/** Moves the memory: what an array held is free again at once, and not when it is collected. */
const resized = (
  column: Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | Uint8Array<ArrayBuffer>,
  length: number,
): ArrayBuffer => column.buffer.transfer(length * column.BYTES_PER_ELEMENT);
