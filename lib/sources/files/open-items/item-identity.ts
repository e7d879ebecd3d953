import { FingerprintMap } from '../fingerprint-map';
import type { ItemRecord } from './item-of-row';

/** Gives each item of a debtor an id of its own, and finds rows that say the same again. */
export class ItemIdentity {
  /** What the first row of an item number said; more rows with that number are looked up in `repeats`. */
  private readonly first = new FingerprintMap();
  private readonly repeats = new FingerprintMap();

  /**
   * The record with its id: the invoice number; for the further parts of an invoice that falls due in parts, number, due date and amount; for a
   * row without a number its line. Null when the same item was there before.
   */
  identify(record: ItemRecord, line: number): ItemRecord | null {
    const number = record.kind === 'open-order' ? record.order.number : record.item.id;
    if (number === '') return withId(record, `#${line}`);
    const key = `${record.debtorNumber}\n${record.kind}\n${number}`;
    const content = contentOf(record);
    const before = this.first.put(key, content);
    if (before === undefined) return record;
    this.first.put(key, before);
    if (before === content || this.repeats.put(`${key}\n${content}`, 1) !== undefined) return null;
    return withId(record, `${number}/${partOf(record)}`);
  }
}

/** Due date and amount as one whole number of 32 bits. */
function contentOf(record: ItemRecord): number {
  if (record.kind === 'open-order') return record.order.open.minor | 0;
  const { dueOn } = record.item;
  const minor = record.kind === 'open-item' ? record.item.open.minor : record.item.amount.minor;
  const due =
    dueOn === null ? 0 : Number(dueOn.slice(0, 4)) * 10_000 + Number(dueOn.slice(5, 7)) * 100 + Number(dueOn.slice(8, 10));
  return (Math.imul(due, 2654435761) ^ minor) | 0;
}

function partOf(record: ItemRecord): string {
  if (record.kind === 'open-order') return String(record.order.open.minor);
  return `${record.item.dueOn ?? ''}/${record.kind === 'open-item' ? record.item.open.minor : record.item.amount.minor}`;
}

function withId(record: ItemRecord, id: string): ItemRecord {
  switch (record.kind) {
    case 'open-item':
      return { ...record, item: { ...record.item, id } };
    case 'settled-item':
      return { ...record, item: { ...record.item, id } };
    case 'open-order':
      return { ...record, order: { ...record.order, number: id } };
  }
}
