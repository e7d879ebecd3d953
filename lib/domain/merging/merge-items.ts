import type { LocalDate } from '../local-date';
import type { OpenItem } from '../open-item';
import { enrichItem, type OtherTelling } from './enrich-item';
import { itemKey } from './item-key';
import type { SourcedPosition } from './sourced-position';

/** An open item, and the day until which its source knows what was paid of it; null: it knows nothing of payments. */
export interface MergedItem {
  readonly item: OpenItem;
  readonly paidKnownUntil: LocalDate | null;
}

/** Everything that is told of an invoice number, in the order of the sources. */
function tellingsByKey(others: readonly SourcedPosition[]): ReadonlyMap<string, readonly OtherTelling[]> {
  const tellings = new Map<string, OtherTelling[]>();
  for (const { position, from } of others) {
    for (const item of position.openItems) {
      const key = itemKey(item.number);
      if (key !== '') tellings.set(key, [...(tellings.get(key) ?? []), { item, label: from.label }]);
    }
  }
  return tellings;
}

/** Sent after the day the lead speaks of, so that the lead cannot know it. */
const isNewer = (item: OpenItem, lead: SourcedPosition | null): boolean =>
  lead === null || (item.invoiceOn !== null && item.invoiceOn > lead.from.asOf);

/**
 * One list of open items from several sources (formats.md B). The lead decides what is open; the others fill in what it does not tell,
 * and add what it is too old to know. Items without a number are the lead's alone: nobody can tell whether two are one.
 */
export function mergeItems(lead: SourcedPosition | null, others: readonly SourcedPosition[]): readonly MergedItem[] {
  const tellings = tellingsByKey(others);
  const leading = lead?.position.openItems ?? [];
  const open: MergedItem[] = leading.map((item) => ({
    item: enrichItem(item, tellings.get(itemKey(item.number)) ?? []),
    paidKnownUntil: lead?.from.asOf ?? null,
  }));
  const taken = new Set(leading.map(({ number }) => itemKey(number)));
  for (const { position, from } of others) {
    for (const item of position.openItems) {
      const key = itemKey(item.number);
      if (key === '' || taken.has(key)) continue;
      taken.add(key);
      if (isNewer(item, lead))
        open.push({ item: added(item, from.label, tellings.get(key) ?? []), paidKnownUntil: knownUntil(from) });
    }
  }
  return open;
}

const added = (item: OpenItem, label: string, tellings: readonly OtherTelling[]): OpenItem => {
  const enriched = enrichItem(item, tellings);
  return { ...enriched, from: { ...enriched.from, item: label } };
};

const knownUntil = ({ listing, asOf }: SourcedPosition['from']): LocalDate | null => (listing === 'complete' ? asOf : null);
