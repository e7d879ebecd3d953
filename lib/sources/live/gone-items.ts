import { type CurrencyCode, money } from '@/lib/domain/money';
import type { DomainRecord } from '../contract';
import { documentRecords } from './document-records';
import type { OpenNames } from './open-names';

/**
 * What was open at the pull that gave this mark and is not any more: deleted, taken back, or with another debtor. Told after what changed, it takes
 * away only what no change told of.
 */
export function goneItems(open: OpenNames, before: string | undefined, currency: CurrencyCode): readonly DomainRecord[] {
  const nothing = {
    kind: 'invoice',
    invoiceOn: null,
    dueOn: null,
    original: null,
    open: money(0, currency),
    settledOn: null,
  } as const;
  return [...open.gone(before)].flatMap(([debtorNumber, id]) =>
    documentRecords({ debtorNumber, id, number: id, ...nothing }, true),
  );
}
