import type { Batch } from '@/lib/sources/contract';
import { goneOrders } from '../gone-orders';
import { OpenNames } from '../open-names';
import { openOrder } from './documents';
import { invoicedShares } from './invoiced-shares';
import { ours, type Pull } from './pull';
import { openOrderRow, orderRow } from './rows';
import { SEARCHES } from './searches';

/**
 * Confirmed orders that are not wholly invoiced, all of them each time: what is invoiced of an order does not change the order itself. Each counts
 * for the legal entity that will be billed.
 */
export async function* pullOrders(pull: Pull): AsyncGenerator<Batch> {
  const { desk, outbox, company, entities } = pull;
  const open = new OpenNames();
  const domain = [...SEARCHES.order.domain, ...ours(pull)];
  for await (const page of desk.pages({ ...SEARCHES.order, domain })) {
    await entities.learn(page, 'partner_invoice_id');
    const shares = await invoicedShares(desk, page);
    for (const row of page) {
      const named = openOrderRow.safeParse(row).data;
      if (named?.partner_invoice_id) open.add(entities.of(named.partner_invoice_id[0]), named.name);
    }
    outbox.read({ resource: 'sale.order', key: 'name' }, page, orderRow, (row) => {
      const order = openOrder(row, company.currency, shares.get(row.id));
      const payer = row.partner_invoice_id ? row.partner_invoice_id[0] : null;
      const isTold = payer !== null && (order.open.minor !== 0 || pull.since !== null);
      return isTold ? [{ kind: 'open-order', debtorNumber: entities.of(payer), order }] : [];
    });
    yield* outbox.due();
  }
  for (const debtor of open.newDebtors(pull.before.orders)) entities.name(debtor);
  pull.marks.orders = open.mark;
  outbox.put(goneOrders(open, pull.before.orders, company.currency));
}
