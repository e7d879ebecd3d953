import { type CurrencyCode, money } from '@/lib/domain/money';
import type { DomainRecord } from '../contract';
import type { OpenNames } from './open-names';

/** Orders that were open at the pull that gave this mark and are not any more: invoiced, cancelled or deleted. */
export function goneOrders(open: OpenNames, before: string | undefined, currency: CurrencyCode): readonly DomainRecord[] {
  return [...open.gone(before)].map(([debtorNumber, number]) => ({
    kind: 'open-order',
    debtorNumber,
    order: { number, open: money(0, currency) },
  }));
}
