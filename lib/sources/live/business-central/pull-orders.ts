import { money } from '@/lib/domain/money';
import type { Batch } from '@/lib/sources/contract';
import { debtorOf, openOrder } from './documents';
import type { Pull } from './pull';
import { orderRow } from './rows';

const [BETWEEN, WITHIN] = ['\n', '\t'];

/** The orders that are open, to be remembered until the next pull. */
export class OpenOrders {
  private readonly open = new Set<string>();

  add(debtor: string, number: string): void {
    this.open.add(`${debtor}${WITHIN}${number}`);
  }

  /** Of the orders that were open then, those that are not any more. */
  *gone(before: string | undefined): Generator<readonly [debtor: string, number: string]> {
    for (const known of (before ?? '').split(BETWEEN)) {
      const [debtor, number] = known.split(WITHIN);
      if (debtor && number && !this.open.has(known)) yield [debtor, number];
    }
  }

  get mark(): string {
    return [...this.open].join(BETWEEN);
  }
}

/**
 * All open orders, each time: an order that is invoiced is deleted, and nobody tells. Those that were there at the pull before, and are not any
 * more, are gone.
 */
export async function* pullOrders(pull: Pull, orders: OpenOrders, before: string | undefined): AsyncGenerator<Batch> {
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
