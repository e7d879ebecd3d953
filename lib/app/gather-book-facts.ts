import type { BookGeneration } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import type { BookFacts, BookProvenance } from '@/lib/domain/facts';
import { type BookPosition, sourceLabel } from '@/lib/domain/merging/merge-book';
import { type CurrencyCode, type Money, sumMoney } from '@/lib/domain/money';
import type { OpenOrder } from '@/lib/domain/open-item';
import { sourceAsOf } from './source-as-of';

/** What the books say of a debtor, with where it comes from and how old it is. Null while a source says nothing of itself. */
export function gatherBookFacts({ position, sources }: BookPosition, company: CompanySettings): BookFacts | null {
  const { openItems, settledItems, openOrders, creditLimit, paymentTerm } = position;
  const [provenance, ...others] = sources.flatMap((source) => provenanceOf(source, sources, company) ?? []);
  if (!provenance) return null;
  return {
    openItems,
    settledItems,
    openOrders: openOrders && sumOrders(openOrders, company.currency),
    creditLimit,
    paymentTerm,
    provenance,
    others,
    ...(position.from && { from: position.from }),
  };
}

/**
 * Null means that the book holds no orders at all, so an order that is kept apart must not become it: its own amount is
 * given, which has no rate, and every sum with it is then unknown.
 */
function sumOrders(orders: readonly OpenOrder[], currency: CurrencyCode): Money {
  const summed = orders.find(({ open }) => open.currency !== currency)?.open.currency ?? currency;
  const amounts = orders.map(({ open }) => open).filter((open) => open.currency === summed);
  return sumMoney(amounts, summed);
}

function provenanceOf(book: BookGeneration, others: readonly BookGeneration[], company: CompanySettings): BookProvenance | null {
  const { about } = book;
  const asOf = sourceAsOf(book, company);
  if (!about || asOf === null) return null;
  return {
    label: sourceLabel(book, others),
    kind: book.kind,
    asOf,
    ...(book.trouble && { trouble: book.trouble }),
    hasDueDates: !about.gaps.includes('due-dates'),
    hasOrders: !about.gaps.includes('open-orders'),
  };
}
