import type { Batch } from '@/lib/sources/contract';
import { goneOrders } from '../gone-orders';
import { openOrder } from './documents';
import type { Filter } from './frappe-desk';
import { LISTINGS } from './listings';
import { openOf } from './open-of';
import type { Pull } from './pull';
import { orderRow } from './rows';

const TO_BILL: Filter = ['per_billed', '<', 100];

export async function* pullOrders(pull: Pull): AsyncGenerator<Batch> {
  const { desk, outbox, company, isChange, asked } = pull;
  for await (const page of desk.pages(asked('order', [TO_BILL]))) {
    outbox.read({ resource: 'Sales Order', key: 'name' }, page, orderRow, (row) => {
      const order = openOrder(row, company.currency);
      return order.open.minor === 0 && !isChange ? [] : [{ kind: 'open-order', debtorNumber: row.customer, order }];
    });
    yield* outbox.due();
  }
  const open = await openOf(pull, LISTINGS.openOrder, [TO_BILL]);
  pull.marks.openOrders = open.mark;
  outbox.put(goneOrders(open, pull.before?.openOrders, company.currency));
}
