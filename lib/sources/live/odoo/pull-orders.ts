import type { Batch } from '@/lib/sources/contract';
import { openOrder } from './documents';
import { changedOr, ours, type Pull } from './pull';
import { buyerRow, orderRow } from './rows';
import { SEARCHES } from './searches';

const CONFIRMED = ['sale', 'done'];

/** Confirmed orders that are not invoiced, each counted for the legal entity that its contact person buys for. */
export async function* pullOrders(pull: Pull): AsyncGenerator<Batch> {
  const { desk, outbox, company, since } = pull;
  const whole = [['state', 'in', CONFIRMED] as const, ['invoice_status', '!=', 'invoiced'] as const];
  const domain = [...ours(pull), ...changedOr(pull, whole)];
  for await (const page of desk.pages({ ...SEARCHES.order, domain })) {
    const entities = await entitiesOf(pull, page);
    outbox.read({ resource: 'sale.order', key: 'name' }, page, orderRow, (row) => {
      const order = openOrder(row, company.currency);
      const person = row.partner_id ? row.partner_id[0] : null;
      if (person === null || (order.open.minor === 0 && since === null)) return [];
      return [{ kind: 'open-order', debtorNumber: String(entities.get(person) ?? person), order }];
    });
    yield* outbox.due();
  }
}

async function entitiesOf({ desk }: Pull, page: readonly unknown[]): Promise<ReadonlyMap<number, number>> {
  const people = new Set(
    page.flatMap((row) => {
      const order = orderRow.safeParse(row).data;
      return order?.partner_id ? [order.partner_id[0]] : [];
    }),
  );
  if (people.size === 0) return new Map();
  const found = await desk.all({ ...SEARCHES.buyer, domain: [['id', 'in', [...people]]] });
  return new Map(
    found.flatMap((row) => {
      const buyer = buyerRow.safeParse(row).data;
      return buyer?.commercial_partner_id ? [[buyer.id, buyer.commercial_partner_id[0]] as const] : [];
    }),
  );
}
