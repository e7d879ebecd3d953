import type { OdooDesk } from './odoo-desk';
import { orderLineRow } from './rows';
import { SEARCHES } from './searches';

const AMOUNT = 'amount_invoiced';

/** Of orders by their ids: what of them is not invoiced, in their own currency. Empty where orders tell it themselves, since version 17. */
export async function invoicedShares(desk: OdooDesk, page: readonly unknown[]): Promise<ReadonlyMap<number, number>> {
  const left = new Map<number, number>();
  if (page.length === 0 || (await desk.readable('sale.order', [AMOUNT])).length > 0) return left;
  const ids = page.flatMap((row) => (typeof row === 'object' && row !== null && 'id' in row ? [row.id] : []));
  for (const row of await desk.all({ ...SEARCHES.orderLine, domain: [['order_id', 'in', ids]] })) {
    const line = orderLineRow.safeParse(row).data;
    if (!line?.order_id || !line.product_uom_qty) continue;
    const share = Math.min(1, Math.max(0, 1 - line.qty_invoiced / line.product_uom_qty));
    const [order] = line.order_id;
    left.set(order, (left.get(order) ?? 0) + line.price_total * share);
  }
  return left;
}
