import type { ItemField, OpenItem } from '../open-item';

/** The same item as another source tells it. */
export interface OtherTelling {
  readonly item: OpenItem;
  readonly label: string;
}

/** What another source may know better than not at all. The amount that is open is the lead's to tell. */
const FILLED = ['invoiceOn', 'dueOn', 'original', 'dispute', 'isDirectDebit'] as const satisfies readonly ItemField[];

/** The item, with what it does not tell taken from the first that does; each such field names its source. */
export function enrichItem(item: OpenItem, others: readonly OtherTelling[]): OpenItem {
  let filled: OpenItem = item;
  const from: Partial<Record<ItemField, string>> = {};
  for (const field of FILLED) {
    if (item[field] !== null && item[field] !== undefined) continue;
    const telling = others.find((other) => other.item[field] !== null && other.item[field] !== undefined);
    if (!telling) continue;
    filled = { ...filled, [field]: telling.item[field] };
    from[field] = telling.label;
  }
  return filled === item ? item : { ...filled, from: { ...item.from, ...from } };
}
