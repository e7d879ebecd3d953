const SMALLEST = 1024;
/** Slots per entry are kept above this share free. */
const FULLEST = 0.6;

/** Where the texts stand that an index finds entries by. */
export interface RefTexts {
  readonly debtorOf: Int32Array;
  readonly refs: readonly string[];
}

/**
 * Debtor and invoice number → place of the item. Keeps no text of its own and compares those of the items, so that it is exact, at a tenth of
 * the memory of a `Map` per debtor.
 */
export class RefIndex {
  private slots = new Int32Array(SMALLEST).fill(-1);
  private size = 0;

  /** The item's place; -1 when there is none. */
  find(debtor: number, ref: string, texts: RefTexts): number {
    return this.slots[this.slotOf(debtor, ref, texts)] as number;
  }

  add(item: number, texts: RefTexts): void {
    if (++this.size > this.slots.length * FULLEST) this.grow(texts);
    this.place(item, texts);
  }

  /** Forgets all, and gives the memory back. */
  clear(): void {
    this.slots.buffer.transfer(0);
    this.slots = new Int32Array(SMALLEST).fill(-1);
    this.size = 0;
  }

  private place(item: number, texts: RefTexts): void {
    this.slots[this.slotOf(texts.debtorOf[item] as number, texts.refs[item] as string, texts)] = item;
  }

  private slotOf(debtor: number, ref: string, { debtorOf, refs }: RefTexts): number {
    const mask = this.slots.length - 1;
    let slot = hash(debtor, ref) & mask;
    for (;;) {
      const item = this.slots[slot] as number;
      if (item === -1 || (debtorOf[item] === debtor && refs[item] === ref)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(texts: RefTexts): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2).fill(-1);
    for (const item of old) if (item !== -1) this.place(item, texts);
    // Now, and not when it is collected, which may be much later while the machine is busy.
    old.buffer.transfer(0);
  }
}

/** The mixing steps of MurmurHash3. */
function hash(debtor: number, ref: string): number {
  let mixed = Math.imul(debtor ^ 0xdeadbeef, 2654435761);
  for (let at = 0; at < ref.length; at++) mixed = Math.imul(mixed ^ ref.charCodeAt(at), 2654435761) ^ (mixed >>> 15);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 2246822507);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 3266489909);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
