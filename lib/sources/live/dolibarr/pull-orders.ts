import type { Batch } from '@/lib/sources/contract';
import { goneOrders } from '../gone-orders';
import { OpenNames } from '../open-names';
import { openOrder, orderId } from './documents';
import { learnParties, type Pull } from './pull';
import { openRow, orderRow } from './rows';

/** Validated, under way or delivered, and not marked as invoiced. */
const OPEN = '(t.fk_statut:>:0) and (t.facture:=:0)';

/** All open orders, each time; those that were there at the pull before, and are not any more, are gone. */
export async function* pullOrders(pull: Pull): AsyncGenerator<Batch> {
  const { desk, outbox, parties, currency, changed } = pull;
  const open = new OpenNames();
  for await (const page of desk.pages({ path: 'orders', query: { sqlfilters: OPEN } })) {
    await learnParties(pull, page);
    for (const row of page) {
      const order = openRow.safeParse(row).data;
      if (order) open.add(parties.number(order.socid), orderId(order));
    }
    outbox.read({ resource: 'orders', key: 'ref' }, page, orderRow, (row) => {
      const order = openOrder(row, currency);
      const isTold = order.open.minor !== 0 || changed !== null;
      return isTold ? [{ kind: 'open-order', debtorNumber: parties.number(row.socid), order }] : [];
    });
    yield* outbox.due();
  }
  pull.marks.orders = open.mark;
  outbox.put(goneOrders(open, pull.before.orders, currency));
}
