import type { Batch } from '@/lib/sources/contract';
import { goneOrders } from '../gone-orders';
import type { OpenNames } from '../open-names';
import { debtorOf, openOrder } from './documents';
import type { Pull } from './pull';
import { openRow, orderRow } from './rows';

/**
 * All open orders, each time: an order that is invoiced is deleted, and nobody tells. Those that were there at the pull before, and are not any
 * more, are gone.
 */
export async function* pullOrders(pull: Pull, orders: OpenNames, before: string | undefined): AsyncGenerator<Batch> {
  const { desk, outbox, company } = pull;
  for await (const page of desk.pages({ path: 'salesOrders' })) {
    for (const row of page) {
      const named = openRow.safeParse(row).data;
      const debtor = named?.billToCustomerNumber || named?.customerNumber;
      if (named && debtor) orders.add(debtor, named.number);
    }
    outbox.read({ resource: 'salesOrders', key: 'number' }, page, orderRow, (row) => {
      const [debtorNumber, order] = [debtorOf(row), openOrder(row, company.currency)];
      return order.open.minor === 0 && pull.changed === null ? [] : [{ kind: 'open-order', debtorNumber, order }];
    });
    yield* outbox.due();
  }
  outbox.put(goneOrders(orders, before, company.currency));
}
