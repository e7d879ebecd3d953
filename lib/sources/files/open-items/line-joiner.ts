import { money } from '@/lib/domain/money';
import type { ItemRecord } from './item-of-row';
import type { LayoutTraits } from './layout';

interface Held {
  readonly record: ItemRecord;
  readonly line: number;
}

/** Makes one item of the rows that a table has for the lines of one invoice, which stand one after the other. */
export class LineJoiner {
  private held: Held | null = null;

  constructor(private readonly lines: NonNullable<LayoutTraits['lines']>) {}

  /** The item that ended with the row before; null while it goes on. */
  push(record: ItemRecord, line: number): Held | null {
    const before = this.held;
    const joined = before && this.join(before.record, record);
    this.held = joined ? { record: joined, line: before.line } : { record, line };
    return joined ? null : before;
  }

  end(): Held | null {
    const last = this.held;
    this.held = null;
    return last;
  }

  /** Null: another invoice, or a part of this one that falls due on another day. */
  private join(before: ItemRecord, next: ItemRecord): ItemRecord | null {
    if (before.kind !== 'open-item' || next.kind !== 'open-item' || before.debtorNumber !== next.debtorNumber) return null;
    const [one, other] = [before.item, next.item];
    if (one.number === null || one.number !== other.number || one.dueOn !== other.dueOn) return null;
    if (one.open.currency !== other.open.currency) return null;
    if (this.lines === 'repeated') return one.open.minor === other.open.minor ? before : null;
    const open = money(one.open.minor + other.open.minor, one.open.currency);
    const original = one.original && other.original && money(one.original.minor + other.original.minor, one.open.currency);
    return { ...before, item: { ...one, open, original, kind: open.minor < 0 ? 'credit-note' : 'invoice' } };
  }
}
