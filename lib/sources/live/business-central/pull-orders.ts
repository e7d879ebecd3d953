import { money } from '@/lib/domain/money';
import type { Batch } from '@/lib/sources/contract';
import type { OpenNames } from '../open-names';
import { debtorOf, openOrder } from './documents';
import type { Pull } from './pull';
import { orderRow } from './rows';

/**
 * All open orders, each time: an order that is invoiced is deleted, and nobody tells. Those that were there at the pull before, and are not any
 * more, are gone.
 */
export async function* pullOrders(pull: Pull, orders: OpenNames, before: string | undefined): AsyncGenerator<Batch> {
  const { desk, outbox, company } = pull;
  for await (const page of desk.pages({ path: 'salesOrders' })) {
    outbox.read({ resource: 'salesOrders', key: 'number' }, page, orderRow, (row) => {
      const [debtorNumber, order] = [debtorOf(row), openOrder(row, company.currency)];
      orders.add(debtorNumber, order.number);
      return order.open.minor === 0 ? [] : [{ kind: 'open-order', debtorNumber, order }];
    });
    yield* outbox.due();
  }
  for (const [debtorNumber, number] of orders.gone(before))
    outbox.put([{ kind: 'open-order', debtorNumber, order: { number, open: money(0, company.currency) } }]);
}
