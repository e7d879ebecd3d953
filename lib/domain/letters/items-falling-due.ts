import type { AgeingTerms } from '../age-items';
import type { Ageing } from '../assessment';
import { money } from '../money';
import type { LetterItems } from './items-to-dun';
import { letterItem } from './letter-item';

/**
 * What a question before the due date is about (domain.md 2.13, S0): undisputed invoices that fall due from today until `preDueDays`, for
 * example -7. A direct debit is ours to collect and is left out. Credits are not set off: nothing is asked yet.
 */
export function itemsFallingDue({ items }: Ageing, { currency }: AgeingTerms, preDueDays: number): LetterItems {
  const upcoming = items
    .filter(
      ({ item, daysPastDue }) => daysPastDue !== null && daysPastDue <= 0 && daysPastDue >= preDueDays && item.open.minor > 0,
    )
    .map(({ item }) => item)
    .filter(({ open, dispute, isDirectDebit, isInKeptArrangement }) => {
      return open.currency === currency && dispute === undefined && !isDirectDebit && !isInKeptArrangement;
    });
  return {
    items: upcoming.toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1)).map((item) => letterItem(item)),
    credits: [],
    setOff: money(0, currency),
    apart: [],
    total: money(
      upcoming.reduce((sum, { open }) => sum + open.minor, 0),
      currency,
    ),
  };
}
