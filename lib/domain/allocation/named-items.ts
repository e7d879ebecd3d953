import type { BankEntry } from '../bank-entry';
import type { ItemBook, LedgerItem } from './item-book';
import { type Mention, numberMentions } from './number-mentions';
import { referenceKeys } from './reference-keys';
import { structuredInText } from './structured-in-text';

/** An item that an entry names. */
export interface NamedItem {
  readonly item: LedgerItem;
  /** The name can hardly be anything else. */
  readonly isSure: boolean;
  /** Nothing else of this debtor goes by the name. */
  readonly isAlone: boolean;
}

/** A key this long is no coincidence in a field that is for references. */
const SURE_REFERENCE = 4;

/** The items that an entry's references and words name, paid ones included, in the entry's currency. */
export function namedItems(entry: BankEntry, book: ItemBook): NamedItem[] {
  const isKnown = (key: string) => book.named(key).length > 0;
  const named = new Map<LedgerItem, NamedItem>();
  for (const { key, isSure } of mentionsOf(entry, isKnown)) {
    const items = book.named(key).filter(({ currency }) => currency === entry.amount.currency);
    for (const item of items) {
      const isAlone = items.filter(({ debtor }) => debtor === item.debtor).length === 1;
      const known = named.get(item);
      named.set(item, { item, isSure: isSure || (known?.isSure ?? false), isAlone: isAlone || (known?.isAlone ?? false) });
    }
  }
  return [...named.values()];
}

function mentionsOf({ references, text }: BankEntry, isKnown: (key: string) => boolean): Mention[] {
  const whole = (reference: string): Mention[] =>
    referenceKeys(reference)
      .filter(isKnown)
      .map((key) => ({ key, isSure: key.length >= SURE_REFERENCE }));
  const named = references.flatMap((reference) => {
    const mentions = whole(reference);
    return mentions.length > 0 ? mentions : numberMentions(reference, isKnown);
  });
  return [...named, ...structuredInText(text).flatMap(whole), ...numberMentions(text, isKnown)];
}
