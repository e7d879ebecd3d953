import type { BookAbout, BookGap, EvidenceRung } from '@/lib/domain/book';
import type { FileConfig } from '@/lib/sources/contract';
import type { OpenItemsTable } from './open-items-table';
import type { TableBuilder } from './table-builder';
import { titleDay } from './table-titles';
import type { TableTold } from './table-told';

/** What a table of open items says of itself, once all of it was read. */
export function aboutTable({ sink: { told } }: OpenItemsTable, builder: TableBuilder, config: FileConfig): BookAbout {
  const asOf = told.asOf ?? titleDay(builder.titles, builder.dates);
  return {
    software: builder.layout?.preset?.software ?? null,
    administration: null,
    currency: told.currency ?? config.currency,
    asOf: asOf ?? config.modifiedOn,
    asOfFrom: asOf ? 'contents' : 'file-date',
    period: null,
    rung: rungOf(told),
    gaps: gapsOf(told),
    notation: builder.notation,
  };
}

/** A table without a single item says that nothing is open, which is as good as it gets. */
function rungOf({ items, dueDates, invoiceDates, numbers }: TableTold): EvidenceRung {
  if (dueDates || !items) return 'due-dates';
  return invoiceDates || numbers ? 'invoice-dates' : 'balances';
}

function gapsOf(told: TableTold): BookGap[] {
  const missing: Partial<Record<BookGap, boolean>> = {
    'due-dates': rungOf(told) !== 'due-dates',
    'settled-items': !told.settled,
    'open-orders': !told.orders,
    'credit-limits': !told.limits,
    'payment-terms': !told.terms,
  };
  return (Object.keys(missing) as BookGap[]).filter((gap) => missing[gap]);
}
